using System.Text.Json;
using BotApp.Domain.RecordTypes.Reading;
using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Kinds;

/// <summary>A table inside the record. Its text is <see cref="RowsText"/>.</summary>
internal sealed class RowsKind : FieldBehaviour
{
    public const int MostRows = 50;
    public const int MostColumns = 10;

    /// <summary>What a cell can hold.</summary>
    public static readonly IReadOnlyList<FieldKind> Columns =
        [FieldKind.Text, FieldKind.Number, FieldKind.YesNo, FieldKind.Choice, FieldKind.Date, FieldKind.Time, FieldKind.Moment, FieldKind.Calculated];

    public override ComparedAs Compared(Field field) => ComparedAs.Presence;

    public override FieldReading Read(Field field, string typed, ReadingContext context) => new RowsReader(field, context).Read(typed);

    /// <summary>One line for each row.</summary>
    public override string Show(FieldValue value, Field field, Language language) => string.Join(
        '\n',
        ((RowsValue)value).Rows.Select(row => string.Join(
            "  ",
            (field.Columns ?? []).Where(c => row[c.Key] is not null).Select(c => Cell(c, row[c.Key]!, language)))));

    /// <summary>はい alone says nothing: it stands with the name of its column.</summary>
    private static string Cell(Field column, FieldValue value, Language language)
    {
        var shown = Of(column.Kind).Show(value, AsTyped(column), language);
        return column.Kind is FieldKind.YesNo ? $"{column.Label.In(language)} {shown}" : shown;
    }

    /// <summary>A builder says no decimals of a column: 5 箱 stays 5 箱, and 2.5 is 2.5.</summary>
    private static Field AsTyped(Field column) => column.Kind is FieldKind.Number or FieldKind.Calculated ? column with { Decimals = 0 } : column;

    public override string ToInput(FieldValue value) => string.Join(
        '\n',
        ((RowsValue)value).Rows.Select(row => RowsText.Line(RowsReader.Asked(((RowsValue)value).Columns).Select(c => row[c.Key] is { } cell ? Of(c.Kind).ToInput(cell) : ""))));

    public override void ToJson(FieldValue value, Utf8JsonWriter writer)
    {
        var table = (RowsValue)value;
        writer.WriteStartArray();
        foreach (var row in table.Rows)
        {
            RecordDocument.Write(table.Columns, row, writer);
        }

        writer.WriteEndArray();
    }

    public override FieldValue? FromJson(JsonElement json) => null;

    public override FieldValue? FromJson(JsonElement json, Field field) =>
        json.ValueKind == JsonValueKind.Array && json.EnumerateArray().All(row => row.ValueKind == JsonValueKind.Object)
            ? new RowsValue(field.Columns ?? [], [.. json.EnumerateArray().Select(row => RecordDocument.Read(field.Columns ?? [], row))])
            : null;

    public override string SearchText(FieldValue value, Field field) => string.Join(
        ' ',
        ((RowsValue)value).Rows.SelectMany(row => (field.Columns ?? []).Where(c => row[c.Key] is not null).Select(c => Of(c.Kind).SearchText(row[c.Key]!, c))));

    public override IEnumerable<Refusal> Check(Field field)
    {
        var columns = field.Columns ?? [];
        if (columns.Count(c => !c.IsRetired) is 0 or > MostColumns)
        {
            yield return Refusal.At(field.Key, "refusal.definition.columns", ("field", field.Key), ("most", Digits.Of(MostColumns)));
        }

        foreach (var column in columns.Where(c => !Columns.Contains(c.Kind)))
        {
            yield return Refusal.At(field.Key, "refusal.definition.columnKind", ("field", field.Key), ("column", column.Key));
        }

        var twice = columns.GroupBy(c => c.Key, StringComparer.Ordinal).Any(g => g.Count() > 1) || columns.GroupBy(c => c.Number).Any(g => g.Count() > 1);
        if (twice || columns.Any(c => !StableKey.IsValid(c.Key) || c.Number < 1 || string.IsNullOrWhiteSpace(c.Label.Ja)))
        {
            yield return Refusal.At(field.Key, "refusal.definition.columnKeys", ("field", field.Key));
        }

        foreach (var refusal in columns.Where(c => Columns.Contains(c.Kind)).SelectMany(c => Of(c.Kind).Check(c)))
        {
            yield return refusal with { Field = field.Key };
        }
    }
}
