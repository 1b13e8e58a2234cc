using BotApp.Domain;
using BotApp.Domain.Records.Conversions;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Editing;
using BotApp.Teams.Records;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.RecordTypes;

/// <summary>
/// 公開する: makes the next version, or hands the form back with everything that was typed. Somebody else's change since
/// the form was drawn is kept; where both changed one setting, this builder sees it first.
/// </summary>
internal static class PublishPress
{
    public static async Task<Answer> Run(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var read = await FieldEntry.Of(scene, turn, cancellation);
        if (read.IsRefused)
        {
            return scene.Refuse(read.Refusals);
        }

        var entry = read.Value;
        if (entry.Kind is null || (turn.Data["replaces"] is not null && entry.Replaces is not { IsRetired: false }) || (turn.Data["field"] is not null && entry.Field is null))
        {
            return scene.Refuse([Refusal.Of("refusal.edit.fieldGone")]);
        }

        return entry.Field is { } field
            ? await Change(scene, entry, field, cancellation)
            : await Add(scene, entry, cancellation);
    }

    private static async Task<Answer> Add(Scene scene, FieldEntry entry, CancellationToken cancellation)
    {
        var editor = TypeGround.Editor(scene);
        var published = entry switch
        {
            { Type: null } => await CreateType.Run(editor, entry.Form, cancellation),
            { Replaces: { } old } => await ConvertField.Run(editor, entry.Type.Id, old.Key, entry.Form, cancellation),
            _ => await AddField.Run(editor, entry.Type.Id, entry.Form, cancellation),
        };
        return published.IsRefused
            ? await HandBack(scene, entry, published.Refusals, cancellation)
            : TypeFaces.Published(scene, published.Value, entry.Type is null ? 0 : entry.DrawnFor);
    }

    private static async Task<Answer> Change(Scene scene, FieldEntry entry, Field field, CancellationToken cancellation)
    {
        var edit = await ChangeField.Run(TypeGround.Editor(scene), entry.Type!.Id, field.Key, entry.DrawnFor, entry.Form, cancellation);
        if (edit.Published is { } published)
        {
            return TypeFaces.Published(scene, published, entry.DrawnFor);
        }

        return edit.Clashes.Count > 0
            ? await Clash(scene, entry, edit, cancellation)
            : await HandBack(scene, entry, edit.Refusals, cancellation);
    }

    private static async Task<Answer> HandBack(Scene scene, FieldEntry entry, IReadOnlyList<Refusal> refusals, CancellationToken cancellation)
    {
        if (refusals.Any(r => r.Words is "refusal.edit.onlyBuilders" or "refusal.edit.fieldGone" or "refusal.edit.typeGone"))
        {
            return scene.Refuse(refusals);
        }

        var card = new FieldFormCard(scene, entry, await FindType.All(scene.Db, cancellation)) { Refusals = refusals };
        return Shown.As(scene, card.Settings(), scene.Say("type.formSummary"));
    }

    /// <summary>The form as it is now, with what this builder typed; at each clash what the other one made it.</summary>
    private static async Task<Answer> Clash(Scene scene, FieldEntry entry, FieldEdit edit, CancellationToken cancellation)
    {
        var type = entry.Type!;
        var words = new VersionWords(scene.Words, scene.Language, scene.Now);
        var since = await ReadVersions.Since(scene.Db, type.Id, entry.DrawnFor, cancellation);
        var names = await VersionWords.Names(scene.Db, since, cancellation);
        var registers = await FindType.All(scene.Db, cancellation);
        var draft = new FieldDraft(type.Definition, entry.Field!.Key, registers);
        var card = new FieldFormCard(scene, entry with { Inputs = edit.Inputs, DrawnFor = type.Version }, registers)
        {
            Notices =
            [
                .. since.Select(version => words.Meanwhile(version, names)),
                scene.Words.Write("type.clashHow"),
            ],
            Remarks = edit.Clashes.ToDictionary(
                SettingBehaviour.KeyOf,
                s => scene.Words.Write("type.clashHere", ("value", FieldWords.Value(scene, s, SettingBehaviour.Of(s).Write(draft)))),
                StringComparer.Ordinal),
        };
        return Shown.As(scene, card.Settings(), scene.Say("type.formSummary"));
    }
}
