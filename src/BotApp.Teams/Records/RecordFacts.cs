using BotApp.Domain.Records;
using BotApp.Domain.Records.History;
using BotApp.Domain.RecordTypes;
using BotApp.Teams.Records.Whole;

namespace BotApp.Teams.Records;

/// <summary>The values of a record, each with its label. Who it is about and when stand elsewhere on the card.</summary>
internal static class RecordFacts
{
    // As in a form: below this nobody looks for a heading.
    private const int MostWithoutSections = 7;

    /// <summary>The values in the order of the register, then its tables row by row; whole, however long.</summary>
    public static async Task<IReadOnlyList<RecordLine>> Of(
        RecordGround ground, RecordLevels levels, LoadedRecord record, CancellationToken cancellation)
    {
        var earlier = await Earlier(ground, record, cancellation);
        var facts = new List<RecordLine>();
        var section = "";
        foreach (var field in record.Definition.Fields)
        {
            section = SectionOf(field)?.In(ground.Language) ?? section;
            if (IsShown(record, field))
            {
                facts.Add(Fact(ground, levels, record, (field, section), earlier.GetValueOrDefault(field.Key)));
            }
        }

        return [.. facts.Select(f => facts.Count > MostWithoutSections ? f : f with { Section = "" }), .. Rows(ground, record)];
    }

    /// <summary>As the card draws them: a list of facts under each heading.</summary>
    public static IEnumerable<object> Groups(IEnumerable<RecordLine> lines) => RecordPages.Sections(lines.Where(line => !line.IsRow)).Select(group => new
    {
        Title = group[0].Section,
        Facts = group.Select(line => new { line.Title, line.Value }),
    });

    /// <summary>Tables stand below the facts, a line for each row.</summary>
    public static IEnumerable<object> Tables(RecordGround ground, IEnumerable<RecordLine> lines) => RecordPages.Sections(lines.Where(line => line.IsRow)).Select(table => new
    {
        Title = table[0].Field.Label.In(ground.Language),
        Rows = table.Select(line => new { Text = line.Value }),
    });

    /// <summary>What the fields held before that show their difference; nothing where none does.</summary>
    private static async Task<IReadOnlyDictionary<string, Reading>> Earlier(RecordGround ground, LoadedRecord record, CancellationToken cancellation) =>
        record.Row.SubjectNumber is { } subject && record.Definition.LiveFields().Any(f => f.ShowsDifference)
            ? await EarlierReadings.Last(ground.Db, ground.Reach, record.Type, new(record.Definition.SubjectField ?? "", subject), record.Row.ObservedAt, cancellation)
            : new Dictionary<string, Reading>(StringComparer.Ordinal);

    private static Domain.Text.Label? SectionOf(Field field) =>
        field.IsRetired ? null : field.Kind is FieldKind.Heading ? field.Label : field.Section;

    private static bool IsShown(LoadedRecord record, Field field) =>
        record.Values[field.Key] is not null && field.Key != record.Definition.SubjectField && field.Key != record.Definition.ObservedField
        && field.Kind is not FieldKind.Rows;

    private static RecordLine Fact(
        RecordGround ground, RecordLevels levels, LoadedRecord record, (Field Field, string Section) at, Reading? earlier)
    {
        var label = at.Field.Label.In(ground.Language);
        return new(
            at.Field,
            at.Section,
            at.Field.IsRetired ? ground.Say("record.retired", ("label", label)) : label,
            levels.Beside(WithDifference(ground, at.Field, record, earlier), record.Number, at.Field.Key));
    }

    private static IEnumerable<RecordLine> Rows(RecordGround ground, LoadedRecord record) => record.Definition.Fields
        .Where(f => f.Kind is FieldKind.Rows && record.Values[f.Key] is not null)
        .SelectMany(f => ShowValue.Of(f, record.Values[f.Key]!, ground.Discretion, ground.Language).Split('\n').Select(row => new RecordLine(f, "", "", row)));

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
}
