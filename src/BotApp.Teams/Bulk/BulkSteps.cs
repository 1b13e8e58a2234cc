using System.Globalization;
using System.Text.Json.Nodes;
using BotApp.Domain;
using BotApp.Domain.Records.Bulk;
using BotApp.Domain.Records.Entries;
using BotApp.Domain.Text;
using BotApp.Teams.Records;
using BotApp.Teams.Records.Forms;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;
using BotApp.Teams.Views;

namespace BotApp.Teams.Bulk;

/// <summary>The look at what a bulk edit does, the press that does it, and the press that takes it back.</summary>
internal static class BulkSteps
{
    public static async Task<Answer> Preview(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var press = await ViewPress.Of(scene, turn, cancellation);
        if (press.IsRefused)
        {
            return scene.Refuse(press.Refusals);
        }

        var (all, count) = await ViewRecords.Of(press.Value, BulkWish.Most, cancellation);
        var chosen = turn.Typed("records").Split(',', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        var records = chosen.Count == 0 ? all : [.. all.Where(r => chosen.Contains(Digits.Of(r.Number)))];
        if (chosen.Count == 0 && count > BulkWish.Most)
        {
            return await BulkForms.Value(
                scene, turn, press.Value, [Refusal.At("records", "bulk.tooMany", ("most", Digits.Of(BulkWish.Most)))], cancellation);
        }

        if (Wish(press.Value, turn, [.. records.Select(r => new SeenRecord(r.Number, r.Row.Revision))]) is not { } wish)
        {
            return scene.Refuse([Refusal.Of("view.fieldGone")]);
        }

        var lines = await WeighBulkEdit.Run(scene.Db, wish, cancellation);
        // What no record can take is a slip of the pen: said at the input, not once per record.
        return lines.Count > 0 && lines.All(l => l.Refusals.Any(r => r.Field == wish.Field.Key))
            ? await BulkForms.Value(scene, turn, press.Value, [lines[0].Refusals.First(r => r.Field == wish.Field.Key)], cancellation)
            : Shown.As(scene, await BulkCard.Preview(press.Value, wish, lines, cancellation), scene.Say("view.summary"));
    }

    public static async Task<Answer> Apply(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var press = await ViewPress.Of(scene, turn, cancellation);
        if (press.IsRefused || Wish(press.Value, turn, Seen(turn)) is not { } wish)
        {
            return scene.Refuse(press.IsRefused ? press.Refusals : [Refusal.Of("view.fieldGone")]);
        }

        var applied = await ApplyBulkEdit.Run(scene.Db, wish, press.Value.View.Row.Id, cancellation);
        return applied.IsRefused ? scene.Refuse(applied.Refusals) : Face(scene, applied.Value.Id);
    }

    public static async Task<Answer> Undo(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var ground = await RecordGround.Of(scene, cancellation);
        if (ground.IsRefused)
        {
            return scene.Refuse(ground.Refusals);
        }

        var undone = await UndoBulkEdit.Run(scene.Db, ground.Value.Reach, turn.Number("edit") ?? 0, scene.Language, scene.Now, cancellation);
        return undone.IsRefused ? scene.Refuse(undone.Refusals) : Face(scene, undone.Value.Id);
    }

    private static FaceAnswer Face(Scene scene, long edit) => new(new(Domain.Deliveries.Face.BulkEdit, edit, ViewScene.Arguments(scene)));

    /// <summary>Null when the field may not be set in bulk.</summary>
    private static BulkWish? Wish(ViewPress press, ActionTurn turn, IReadOnlyList<SeenRecord> records)
    {
        if (press.Definition.Find(turn.Typed("field")) is not { } field || !BulkWish.MaySet(press.Definition, field))
        {
            return null;
        }

        // From the form the value is typed, その他 in an input of its own; from the preview it is carried, as it was typed.
        var inputs = turn.Text("typed") is { } carried
            ? new Dictionary<string, string>(StringComparer.Ordinal) { [field.Key] = carried }
            : FormPress.Inputs(turn).Where(i => i.Key == field.Key || i.Key.StartsWith(field.Key + ":", StringComparison.Ordinal))
                .ToDictionary(i => i.Key, i => i.Value, StringComparer.Ordinal);
        var ground = press.Scene.Ground;
        var entry = new Entry(ground.Reach, press.View.Type, ground.Now, ground.Language)
        {
            Inputs = inputs,
        };
        return new(entry, field, records) { IsConfirmed = turn.Data["confirmed"] is not null };
    }

    private static List<SeenRecord> Seen(ActionTurn turn) => turn.Data["seen"] is not JsonArray seen
        ? []
        : [.. seen.Take(BulkWish.Most).Select(pair => pair?.ToString().Split('/'))
            .Where(pair => pair is [_, _])
            .Select(pair => new SeenRecord(Number(pair![0]), (int)Number(pair[1])))];

    private static long Number(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= int.MaxValue ? number : 0;
}
