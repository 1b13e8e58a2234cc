using BotApp.Domain.Records;
using BotApp.Domain.RecordTypes;

namespace BotApp.Teams.Records;

/// <summary>The values of a record, each with its label. Who it is about and when stand elsewhere on the card.</summary>
internal static class RecordFacts
{
    // More does not fit a card of 28 KiB; the rest is counted in words, so that nothing is left out silently.
    private const int Most = 40;

    public static int MoreOf(LoadedRecord record) => Math.Max(0, ShownFields(record).Count() - Most);

    public static IEnumerable<object> Of(RecordGround ground, RecordLevels levels, LoadedRecord record) => ShownFields(record).Take(Most)
        .Select(f => new
        {
            Title = f.IsRetired
                ? ground.Say("record.retired", ("label", f.Label.In(ground.Language)))
                : f.Label.In(ground.Language),
            Value = levels.Beside(
                ShowValue.Of(record.Definition, f.Key, record.Values, ground.Discretion, ground.Now, ground.Language), record.Number, f.Key),
        });

    private static IEnumerable<Field> ShownFields(LoadedRecord record) => record.Definition.Fields
        .Where(f => record.Values[f.Key] is not null && f.Key != record.Definition.SubjectField && f.Key != record.Definition.ObservedField);
}
