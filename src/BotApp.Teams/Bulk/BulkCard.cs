using System.Text.Json.Nodes;
using BotApp.Domain.Records.Bulk;
using BotApp.Domain.Records.Entries;
using BotApp.Domain.Records.History;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using BotApp.Teams.Records;
using BotApp.Teams.Views;

namespace BotApp.Teams.Bulk;

/// <summary>
/// Seen by whoever is about to change several records: how many, each difference in words, and what stays as it is and
/// why. They go on, or back. Nothing is stored yet.
/// </summary>
internal static class BulkCard
{
    internal const int MostLines = 10;

    public static async Task<JsonObject> Preview(ViewPress press, BulkWish wish, IReadOnlyList<BulkLine> lines, CancellationToken cancellation)
    {
        var scene = press.Scene;
        List<BulkLine> changed = [.. lines.Where(l => l.IsChanged)], refused = [.. lines.Where(l => l.Refusals.Count > 0)];
        var change = new HistoryLine(0, RevisionKind.Corrected, scene.Ground.Now, null, null, [.. changed.Select(l => l.Change!)], TypedTexts.None);
        var text = await HistoryText.Of(scene.Ground, [change], null, cancellation);
        return scene.Ground.Stage.Deck.Draw("bulk", scene.Language, new
        {
            Title = changed.Count == 0
                ? scene.Say("bulk.nothing")
                : scene.Say("bulk.asks", ("count", Digits.Of(changed.Count)), ("field", wish.Field.Label.In(scene.Language))),
            Color = "default",
            Subtitle = Unchanged(scene, lines.Count - changed.Count - refused.Count),
            Lines = changed.Take(MostLines).Select(l => new { Main = BulkForms.Line(scene, l.Record), Detail = text.Change(l.Change!) }),
            More = More(scene, changed.Count),
            Refused = refused.Take(MostLines).Select(l => new
            {
                Main = BulkForms.Line(scene, l.Record),
                Detail = string.Join(' ', l.Refusals.Select(scene.Ground.Words.Say)),
            }),
            RefusedTitle = refused.Count == 0 ? "" : scene.Say("bulk.refused", ("count", Digits.Of(refused.Count))),
            Buttons = Buttons(press, wish, changed),
        });
    }

    internal static string More(ViewScene scene, int count) =>
        count > MostLines ? scene.Say("bulk.more", ("count", Digits.Of(count - MostLines))) : "";

    private static string Unchanged(ViewScene scene, int count) => count == 0 ? "" : scene.Say("bulk.unchanged", ("count", Digits.Of(count)));

    private static IEnumerable<FormButton> Buttons(ViewPress press, BulkWish wish, List<BulkLine> changed)
    {
        var scene = press.Scene;
        if (changed.Count > 0)
        {
            yield return new(scene.Say("bulk.apply", ("count", Digits.Of(changed.Count))), "bulk.apply", Data(press, wish, changed)) { Style = "positive" };
        }

        yield return new(scene.Say("view.back"), "bulk.value", new() { ["view"] = press.View.Row.Id, ["field"] = wish.Field.Key });
    }

    private static JsonObject Data(ViewPress press, BulkWish wish, List<BulkLine> changed) => new()
    {
        ["view"] = press.View.Row.Id,
        ["field"] = wish.Field.Key,
        ["typed"] = SafeText.Cap(wish.Entry.Typed(wish.Field), 4_000),
        ["seen"] = new JsonArray([.. changed.Select(l => JsonValue.Create($"{Digits.Of(l.Record.Number)}/{Digits.Of(l.Record.Row.Revision)}"))]),
        ["opId"] = Guid.NewGuid().ToString("N"),
    };
}
