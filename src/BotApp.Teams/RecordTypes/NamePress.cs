using BotApp.Domain;
using BotApp.Domain.RecordTypes.Editing;
using BotApp.Teams.Cards;
using BotApp.Teams.Records;
using BotApp.Teams.Records.Forms;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.RecordTypes;

/// <summary>名前を変える.</summary>
internal static class NamePress
{
    public static async Task<Answer> Form(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var ground = await TypeGround.Of(scene, turn, cancellation);
        if (ground.IsRefused)
        {
            return scene.Refuse(ground.Refusals);
        }

        var (label, reading) = GivenName.Of(ground.Value.Definition);
        return Draw(
            ground.Value,
            new(StringComparer.Ordinal) { [TypeName.Key] = label.Ja, [TypeName.ReadingKey] = reading ?? "", [TypeName.EnglishKey] = label.En ?? "" },
            []);
    }

    public static async Task<Answer> Save(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var ground = await TypeGround.Of(scene, turn, cancellation);
        if (ground.IsRefused)
        {
            return scene.Refuse(ground.Refusals);
        }

        var inputs = FormPress.Inputs(turn);
        var published = await RenameType.Run(TypeGround.Editor(scene), ground.Value.Type.Id, inputs, cancellation);
        return published.IsRefused ? Draw(ground.Value, inputs, published.Refusals) : TypeFaces.Published(scene, published.Value, ground.Value.Type.Version);
    }

    private static Answer Draw(TypeGround ground, Dictionary<string, string> inputs, IReadOnlyList<Refusal> refusals)
    {
        var scene = ground.Scene;
        var fields = new SettingInputs(scene, [], inputs, refusals);
        return Shown.As(scene, scene.Deck.Draw("form", scene.Language, new FormCard(
            scene.Say("type.renameTitle", ("type", ground.Label)),
            fields.Names(),
            [
                new(scene.Say("type.publish"), "type.saveName", Saving.Data(TypeCard.Data(ground))) { Style = "positive" },
                new(scene.Say("type.stop"), "type.open", TypeCard.Data(ground)) { AssociatedInputs = "none" },
            ])
        {
            Notices = [.. refusals.Where(r => r.Field is null).Select(r => new FormNotice(scene.Words.Write(r)))],
        }), scene.Say("type.formSummary"));
    }
}
