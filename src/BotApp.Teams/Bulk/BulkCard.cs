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
        List<BulkLine> asked = [.. changed.Where(l => l.IsAsked)], plain = [.. changed.Where(l => !l.IsAsked)];
        var change = new HistoryLine(0, RevisionKind.Corrected, scene.Ground.Now, null, null, [.. changed.SelectMany(Changes)], TypedTexts.None);
        var text = await HistoryText.Of(scene.Ground, [change], null, cancellation);
        return scene.Ground.Stage.Deck.Draw("bulk", scene.Language, new
        {
            Title = changed.Count == 0
                ? scene.Say("bulk.nothing")
                : scene.Say("bulk.asks", ("count", Digits.Of(changed.Count)), ("field", wish.Field.Label.In(scene.Language))),
            Color = "default",
            Subtitle = Unchanged(scene, lines.Count - changed.Count - refused.Count),
            Lines = plain.Take(MostLines).Select(l => new { Main = BulkForms.Line(scene, l.Record), Detail = Detail(scene, text, l) }),
            More = More(scene, plain.Count),
            Asked = asked.Take(MostLines).Select(l => new
            {
                Main = BulkForms.Line(scene, l.Record),
                Detail = string.Join(Between.Facts, l.Asks.Select(scene.Ground.Words.Say).Prepend(Detail(scene, text, l))),
            }),
            AskedTitle = asked.Count == 0 ? "" : scene.Say("bulk.asked", ("count", Digits.Of(asked.Count))),
            Refused = Reasons(scene, refused),
            RefusedTitle = refused.Count == 0 ? "" : scene.Say("bulk.refused", ("count", Digits.Of(refused.Count))),
            Buttons = Buttons(press, wish, plain, asked),
        });
    }

    /// <summary>Each reason once, with all that it holds back.</summary>
    private static IEnumerable<object> Reasons(ViewScene scene, List<BulkLine> refused) => refused
        .GroupBy(l => string.Join(' ', l.Refusals.Select(scene.Ground.Words.Say)), StringComparer.Ordinal)
        .Take(MostLines)
        .Select(reason => new
        {
            Main = string.Join(
                Between.Items(scene.Language),
                reason.Take(MostLines).Select(l => BulkForms.Line(scene, l.Record)).Append(More(scene, reason.Count())).Where(part => part.Length > 0)),
            Detail = reason.Key,
        });

    internal static string More(ViewScene scene, int count) =>
        count > MostLines ? scene.Say("bulk.more", ("count", Digits.Of(count - MostLines))) : "";

    private static string Unchanged(ViewScene scene, int count) => count == 0 ? "" : scene.Say("bulk.unchanged", ("count", Digits.Of(count)));

    private static IEnumerable<ValueChange> Changes(BulkLine line) => line.Also.Prepend(line.Change!);

    private static string Detail(ViewScene scene, HistoryText text, BulkLine line) =>
        string.Join(Between.Items(scene.Language), Changes(line).Select(text.Change));

    /// <summary>What is unlikely is changed only by the button that says so.</summary>
    private static IEnumerable<FormButton> Buttons(ViewPress press, BulkWish wish, List<BulkLine> plain, List<BulkLine> asked)
    {
        var scene = press.Scene;
        if (plain.Count > 0)
        {
            var words = asked.Count > 0 ? "bulk.applyPlain" : "bulk.apply";
            yield return new(scene.Say(words, ("count", Digits.Of(plain.Count))), "bulk.apply", Data(press, wish, plain)) { Style = "positive" };
        }

        if (asked.Count > 0)
        {
            List<BulkLine> all = [.. plain, .. asked];
            var data = Data(press, wish, all);
            data["confirmed"] = true;
            yield return new(scene.Say("bulk.applyAsked", ("count", Digits.Of(all.Count))), "bulk.apply", data);
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
