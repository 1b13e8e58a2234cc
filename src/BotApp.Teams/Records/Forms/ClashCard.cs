using System.Text.Json.Nodes;
using BotApp.Domain.Records;
using BotApp.Domain.Records.Entries;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;

namespace BotApp.Teams.Records.Forms;

/// <summary>
/// Seen by the second of two who corrected the same fields of a record: both values, who and when. They decide field by
/// field; what only one of them changed is kept from both.
/// </summary>
internal static class ClashCard
{
    public const string Mine = "mine";
    public const string Theirs = "theirs";

    public const string Each = "each";

    /// <summary>The input that decides all fields of the screens that follow. No field has a capital letter in its key.</summary>
    public const string Rest = "Rest";

    // Each with two choices; the others are decided on the next screen, or all at once.
    private const int Most = 20;

    /// <param name="draft">The form as it would be handed back: this person's changes over the record as it is now.</param>
    /// <param name="decided">What was decided on the screens before.</param>
    public static async Task<JsonObject> Draw(
        RecordGround ground, FormDraft draft, (Entry Entry, Clash Clash) clashed, Decided decided, CancellationToken cancellation)
    {
        var (entry, clash) = clashed;
        var all = ClashField.Both(entry, clash, decided.To);
        List<ClashField> both = [.. all.Take(Most)];
        var text = await HistoryText.Of(ground, clash.Changes, null, cancellation);
        var meant = both.Where(f => f.Mine is not null).Aggregate(clash.Now.Values, (values, f) => values.With(f.Field.Key, f.Mine));
        var named = await ground.Names.Run([clash.Now, clash.Now with { Values = meant }], cancellation);
        var fields = both.ConvertAll(f => Choice(ground, f, (clash, text), (Shown(ground, named[0], f.Field), Shown(ground, named[1], f.Field))));
        var rest = all.Count - both.Count;
        return ground.Stage.Deck.Draw("form", ground.Language, new FormCard(
            draft.Type.Definition.Label.In(ground.Language),
            rest == 0 ? fields : [.. fields, Others(ground, rest)],
            [
                new(ground.Say(rest == 0 ? "record.decide" : "record.decideSome"), "record.decide", Data(draft, both, clash, decided)) { Style = "positive" },
                new(ground.Say("record.decideInForm"), "unfinished.resume", new() { ["form"] = draft.Form }) { AssociatedInputs = "none" },
            ])
        {
            Subtitle = Subtitle(ground, clash, (decided.Count + 1, decided.Count + both.Count, decided.Count + all.Count)),
            Notices = [new(ground.Words.Write("record.clashDecide"))],
        });
    }

    private static JsonObject Data(FormDraft draft, List<ClashField> both, Clash clash, Decided decided)
    {
        var data = FormButtons.Data(draft, Guid.NewGuid().ToString("N"));
        data["both"] = new JsonArray([.. both.Select(f => JsonValue.Create(f.Field.Key))]);
        (data["since"], data["decided"]) = (clash.Since, decided.Count);
        return data;
    }

    private static string Subtitle(RecordGround ground, Clash clash, (int From, int To, int All) part)
    {
        var record = ground.Say("record.correcting", ("number", Digits.Of(clash.Now.Number)));
        return part is { From: 1 } && part.To == part.All ? record : record + Between.Facts + ground.Say(
            "record.clashPart", ("from", Digits.Of(part.From)), ("to", Digits.Of(part.To)), ("all", Digits.Of(part.All)));
    }

    private static FormField Others(RecordGround ground, int count) =>
        new(Rest, FieldInput.Choice, ground.Say("record.clashRest", ("count", Digits.Of(count))))
        {
            Required = true,
            Value = Each,
            Choices = [new(Each, ground.Say("record.clashRestEach")), new(Mine, ground.Say("record.clashRestMine")), new(Theirs, ground.Say("record.clashRestTheirs"))],
        };

    private static FormField Choice(RecordGround ground, ClashField both, (Clash Clash, HistoryText Text) theirs, (string Theirs, string Mine) shown)
    {
        var line = theirs.Clash.Changes.FirstOrDefault(l => l.Changes.Any(c => c.Field.Key == both.Field.Key)) ?? theirs.Clash.Changes[0];
        var then = theirs.Clash.Now with { Values = theirs.Clash.Then };
        return new(both.Field.Key, FieldInput.Choice, both.Field.Label.In(ground.Language))
        {
            Required = true,
            Choices =
            [
                new(Mine, ground.Say("record.clashMine", ("value", Or(ground, both.Mine is null ? both.Typed : shown.Mine)))),
                new(Theirs, ground.Say(
                    "record.clashTheirs",
                    ("value", Or(ground, shown.Theirs)),
                    ("person", theirs.Text.Person(line.PersonId)),
                    ("time", JapaneseTime.Show(line.At, ground.Now, ground.Language)))),
            ],
            Help = ground.Say("record.clashThen", ("value", Or(ground, Shown(ground, then, both.Field)))),
        };
    }

    private static string Shown(RecordGround ground, LoadedRecord record, Field field) =>
        SafeText.Cap(ShowValue.Of(record.Definition, field.Key, record.Values, ground.Discretion, ground.Now, ground.Language), 120);

    private static string Or(RecordGround ground, string value) => value.Length == 0 ? ground.Say("record.nothing") : SafeText.Cap(value, 120);

    /// <param name="To">The key of the last field that is decided; null while none is.</param>
    internal sealed record Decided(string? To, int Count);
}
