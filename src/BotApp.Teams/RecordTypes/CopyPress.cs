using BotApp.Domain;
using BotApp.Domain.Presets;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Editing;
using BotApp.Teams.Cards;
using BotApp.Teams.Records;
using BotApp.Teams.Records.Forms;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.RecordTypes;

/// <summary>ひな型・ほかの台帳から作る: a register of its own that looks like another one.</summary>
internal static class CopyPress
{
    private const int MostSources = 60;

    public static async Task<Answer> Form(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        if (MayDefine.WhyNot(scene.Rights) is { } refusal)
        {
            return scene.Refuse([refusal]);
        }

        var inputs = FormPress.Inputs(turn);
        if (turn.Text("type") is { } key)
        {
            inputs["source"] = "type:" + key;
        }

        return await Draw(scene, inputs, [], cancellation);
    }

    public static async Task<Answer> Save(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var inputs = FormPress.Inputs(turn);
        var sources = await Sources(scene, cancellation);
        if (sources.FirstOrDefault(s => s.Choice.Value == inputs.GetValueOrDefault("source")).Definition is not { } source)
        {
            return await Draw(scene, inputs, [Refusal.At("source", "refusal.edit.pick")], cancellation);
        }

        var published = await CopyType.Run(TypeGround.Editor(scene), source, inputs, cancellation);
        return published.IsRefused ? await Draw(scene, inputs, published.Refusals, cancellation) : TypeFaces.Published(scene, published.Value, 0);
    }

    private static async Task<Answer> Draw(Scene scene, Dictionary<string, string> inputs, IReadOnlyList<Refusal> refusals, CancellationToken cancellation)
    {
        var fields = new SettingInputs(scene, [], inputs, refusals);
        var source = new FormField("source", FieldInput.Choice, scene.Say("type.source"))
        {
            Required = true,
            Value = inputs.GetValueOrDefault("source") ?? "",
            Choices = [.. (await Sources(scene, cancellation)).Select(s => s.Choice)],
            Error = refusals.Where(r => r.Field == "source").Select(scene.Words.Write).FirstOrDefault(),
        };
        return Shown.As(scene, scene.Deck.Draw("form", scene.Language, new FormCard(
            scene.Say("type.copyTitle"),
            [source, .. fields.Names()],
            [
                new(scene.Say("type.publish"), "type.saveCopy", Saving.Data([])) { Style = "positive" },
                new(scene.Say("type.stop"), "record.types", []) { AssociatedInputs = "none" },
            ])
        {
            Subtitle = scene.Say("type.copyLead"),
            Notices = [.. refusals.Where(r => r.Field is null).Select(r => new FormNotice(scene.Words.Write(r)))],
        }), scene.Say("type.formSummary"));
    }

    /// <summary>The registers of the presets, then those that are here.</summary>
    private static async Task<IReadOnlyList<(FormChoice Choice, RecordTypeDefinition Definition)>> Sources(Scene scene, CancellationToken cancellation)
    {
        var presets = PresetGallery.All.SelectMany(preset => preset.RecordTypes.Select(type => (
            new FormChoice($"preset:{preset.Key}:{type.Key}", scene.Say("type.fromPreset", ("type", type.Label.In(scene.Language)), ("preset", preset.Label.In(scene.Language)))),
            type)));
        var here = (await FindType.All(scene.Db, cancellation)).Select(type => (
            new FormChoice("type:" + type.Key, type.Definition.Label.In(scene.Language)), type.Definition));
        return [.. presets.Concat(here).Take(MostSources)];
    }
}
