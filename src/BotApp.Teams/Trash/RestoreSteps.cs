using System.Globalization;
using System.Text.Json.Nodes;
using BotApp.Domain;
using BotApp.Domain.Deliveries;
using BotApp.Domain.Records;
using BotApp.Domain.Records.Entries;
using BotApp.Domain.Records.History;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using BotApp.Teams.Records;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Trash;

/// <summary>An earlier state of a record: choose which, see what would change, and have it again as a new revision.</summary>
internal static class RestoreSteps
{
    private const int MostRevisions = 20;

    public static async Task<Answer> Choose(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var (ground, record, refusals) = await Find(scene, turn, cancellation);
        if (ground is null || record is null)
        {
            return scene.Refuse(refusals);
        }

        var history = (await ReadHistory.Run(scene.Db, record, cancellation)).Where(l => l.Revision < record.Row.Revision).Take(MostRevisions).ToList();
        var text = await HistoryText.Of(ground, history, null, cancellation);
        var choices = history.Select(line => new FormChoice(Digits.Of(line.Revision), scene.Say(
            "trash.revision",
            ("number", Digits.Of(line.Revision)),
            ("time", JapaneseTime.Show(line.At, scene.Now, scene.Language)),
            ("person", text.Person(line.PersonId)))));
        var card = new FormCard(
            scene.Say("trash.restoreTitle"),
            [new("to", FieldInput.Choice, scene.Say("trash.whichRevision")) { Required = true, Choices = [.. choices] }],
            [new(scene.Say("trash.restoreLook"), "trash.look", Data(record)) { Style = "positive" }, Back(scene, record)])
        {
            Subtitle = Title(scene, record),
        };
        return Shown.As(scene, scene.Deck.Draw("form", scene.Language, card), scene.Say("trash.restoreTitle"));
    }

    public static async Task<Answer> Look(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var to = Wanted(turn);
        var (ground, record, refusals) = await Find(scene, turn, cancellation);
        if (ground is null || record is null)
        {
            return scene.Refuse(refusals);
        }

        if (await ReadHistory.ValuesAt(scene.Db, record, to, cancellation) is not { } then)
        {
            return scene.Refuse([Refusal.Of("record.noSuchRevision")]);
        }

        var changes = ValueChange.Between(record.Definition, record.Values, then);
        var text = await HistoryText.Of(ground, [Line(record, changes, scene.Now)], null, cancellation);
        return Shown.As(scene, Preview(scene, record, to, [.. changes.Select(text.Change)]), scene.Say("trash.restoreTitle"));
    }

    public static async Task<Answer> Restore(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var (ground, record, refusals) = await Find(scene, turn, cancellation);
        if (ground is null || record is null)
        {
            return scene.Refuse(refusals);
        }

        var wish = new EarlierState(record.Number, Wanted(turn), turn.Number("revision") ?? 0, scene.Language, scene.Now);
        var restored = await RestoreRevision.Run(scene.Db, ground.Reach, wish, cancellation);
        return restored.IsRefused
            ? scene.Refuse(restored.Refusals)
            : new FaceAnswer(new(Face.Record, record.Number, RecordFaces.Arguments(scene)));
    }

    private static JsonObject Preview(Scene scene, LoadedRecord record, long to, IReadOnlyList<string> changes)
    {
        var data = Data(record);
        data["to"] = to;
        data["opId"] = Guid.NewGuid().ToString("N");
        return scene.Deck.Draw("bulk", scene.Language, new
        {
            Title = scene.Say("trash.restoreAsks", ("number", Digits.Of(to))),
            Color = "default",
            Subtitle = changes.Count == 0 ? scene.Say("trash.same") : scene.Say("trash.restoreHow"),
            Lines = changes.Select(change => new { Main = change, Detail = "" }),
            More = "",
            Asked = Array.Empty<object>(),
            AskedTitle = "",
            Refused = Array.Empty<object>(),
            RefusedTitle = "",
            Buttons = changes.Count == 0
                ? new[] { Back(scene, record) }
                : [new(scene.Say("trash.restore"), "trash.restore", data) { Style = "positive" }, Back(scene, record)],
        });
    }

    private static async Task<(RecordGround? Ground, LoadedRecord? Record, IReadOnlyList<Refusal> Refusals)> Find(
        Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var number = turn.Number("number") ?? 0;
        var ground = await RecordGround.Of(scene, cancellation);
        if (ground.IsRefused)
        {
            return (null, null, ground.Refusals);
        }

        return await FindRecord.Run(scene.Db, ground.Value.Reach, number, cancellation) is { IsWithdrawn: false } record
            ? (ground.Value, record, [])
            : (null, null, [FindRecord.Missing(number)]);
    }

    private static HistoryLine Line(LoadedRecord record, IReadOnlyList<ValueChange> changes, DateTimeOffset now) =>
        new(record.Row.Revision + 1, RevisionKind.Restored, now, null, null, changes, TypedTexts.None);

    private static long Wanted(ActionTurn turn) =>
        turn.Number("to") ?? (long.TryParse(turn.Typed("to"), NumberStyles.None, CultureInfo.InvariantCulture, out var to) ? to : 0);

    private static JsonObject Data(LoadedRecord record) => new() { ["number"] = record.Number, ["revision"] = record.Row.Revision };

    private static FormButton Back(Scene scene, LoadedRecord record) =>
        new(scene.Say("trash.keep"), "record.show", new() { ["number"] = record.Number }) { AssociatedInputs = "none" };

    private static string Title(Scene scene, LoadedRecord record) =>
        scene.Say("record.title", ("type", record.Definition.Label.In(scene.Language)), ("number", Digits.Of(record.Number)));
}
