using BotApp.Domain.Records;
using BotApp.Domain.Records.History;
using BotApp.Domain.RecordTypes;

namespace BotApp.Teams.Records;

/// <summary>The values of a record, each with its label. Who it is about and when stand elsewhere on the card.</summary>
internal static class RecordFacts
{
    // More does not fit a card of 28 KiB; the rest is counted in words, so that nothing is left out silently.
    private const int Most = 40;

    public static int MoreOf(LoadedRecord record) => Math.Max(0, ShownFields(record).Count() - Most);

    /// <summary>What the fields held before that show their difference; nothing where none does.</summary>
    public static async Task<IReadOnlyDictionary<string, Reading>> Earlier(RecordGround ground, LoadedRecord record, CancellationToken cancellation) =>
        record.Row.SubjectNumber is { } subject && record.Definition.LiveFields().Any(f => f.ShowsDifference)
            ? await EarlierReadings.Last(ground.Db, ground.Reach, record.Type, new(record.Definition.SubjectField ?? "", subject), record.Row.ObservedAt, cancellation)
            : new Dictionary<string, Reading>(StringComparer.Ordinal);

    /// <summary>Tables stand below the facts, a line for each row.</summary>
    public static IEnumerable<object> Tables(RecordGround ground, LoadedRecord record) => record.Definition.Fields
        .Where(f => f.Kind is FieldKind.Rows && record.Values[f.Key] is not null)
        .Select(f => new
        {
            Title = f.Label.In(ground.Language),
            Rows = ShowValue.Of(f, record.Values[f.Key]!, ground.Discretion, ground.Language).Split('\n').Select(row => new { Text = row }),
        });

    public static IEnumerable<object> Of(
        RecordGround ground, RecordLevels levels, LoadedRecord record, IReadOnlyDictionary<string, Reading> earlier) => ShownFields(record).Take(Most)
        .Select(f => new
        {
            Title = f.IsRetired
                ? ground.Say("record.retired", ("label", f.Label.In(ground.Language)))
                : f.Label.In(ground.Language),
            Value = levels.Beside(
                WithDifference(ground, f, record, earlier.GetValueOrDefault(f.Key)), record.Number, f.Key),
        });

    /// <summary>36.8 ℃（▲ 0.4  前回 36.4 ℃）, where the field says so and both are numbers.</summary>
    private static string WithDifference(RecordGround ground, Field field, LoadedRecord record, Reading? earlier)
    {
        var value = ShowValue.Of(record.Definition, field.Key, record.Values, ground.Discretion, ground.Now, ground.Language);
        return field.ShowsDifference && record.Values.Number(field.Key) is { } now && earlier?.Value is NumberValue { Number: var before }
            ? ground.Say(
                "record.difference",
                ("value", value),
                ("change", $"{(now > before ? "▲" : now < before ? "▼" : "＝")} {Domain.Text.NumberReading.Write(Math.Abs(now - before))}"),
                ("before", FieldBehaviour.Of(field.Kind).Show(earlier.Value, field, ground.Language)))
            : value;
    }

    private static IEnumerable<Field> ShownFields(LoadedRecord record) => record.Definition.Fields
        .Where(f => record.Values[f.Key] is not null && f.Key != record.Definition.SubjectField && f.Key != record.Definition.ObservedField
            && f.Kind is not FieldKind.Rows);
}
