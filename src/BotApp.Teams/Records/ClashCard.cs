using System.Text.Json.Nodes;
using BotApp.Domain.Records;
using BotApp.Domain.Records.Entries;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;

namespace BotApp.Teams.Records;

/// <summary>
/// Seen by the second of two who corrected the same fields of a record: both values, who and when. They decide field by
/// field; what only one of them changed is kept from both.
/// </summary>
internal static class ClashCard
{
    public const string Mine = "mine";
    public const string Theirs = "theirs";

    // Each with two choices; more is decided in the form.
    private const int Most = 20;

    /// <param name="draft">The form as it would be handed back: this person's changes over the record as it is now.</param>
    public static async Task<JsonObject> Draw(
        RecordGround ground, FormDraft draft, (Entry Entry, Clash Clash) clashed, CancellationToken cancellation)
    {
        var (entry, clash) = clashed;
        var mine = ClashField.Of(entry, clash);
        List<ClashField> both = [.. mine.Where(f => f.IsBoth).Take(Most)];
        var text = await HistoryText.Of(ground, clash.Changes, null, cancellation);
        var meant = mine.Where(f => f.Mine is not null).Aggregate(clash.Now.Values, (values, f) => values.With(f.Field.Key, f.Mine));
        var named = await ground.Names.Run([clash.Now, clash.Now with { Values = meant }], cancellation);
        var fields = both.ConvertAll(f => Choice(ground, f, (clash, text), (Shown(ground, named[0], f.Field), Shown(ground, named[1], f.Field))));
        var data = FormButtons.Data(draft, Guid.NewGuid().ToString("N"));
        data["both"] = new JsonArray([.. both.Select(f => JsonValue.Create(f.Field.Key))]);
        return ground.Stage.Deck.Draw("form", ground.Language, new FormCard(
            draft.Type.Definition.Label.In(ground.Language),
            fields,
            [
                new(ground.Say("record.decide"), "record.decide", data) { Style = "positive" },
                new(ground.Say("record.decideInForm"), "unfinished.resume", new() { ["form"] = draft.Form }) { AssociatedInputs = "none" },
            ])
        {
            Subtitle = ground.Say("record.correcting", ("number", RecordCard.Number(clash.Now.Number))),
            Notices = [new(ground.Words.Write("record.clashDecide"))],
        });
    }

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
}
