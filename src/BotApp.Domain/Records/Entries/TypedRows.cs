using System.Globalization;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Kinds;

namespace BotApp.Domain.Records.Entries;

/// <summary>A table as it was typed: into an input for each cell (<c>items.1.name</c>), or as lines into one input.</summary>
public static class TypedRows
{
    public static string Of(Field field, IReadOnlyDictionary<string, string> inputs)
    {
        var rows = Count(field, inputs);
        return rows == 0
            ? inputs.GetValueOrDefault(field.Key) ?? ""
            : string.Join('\n', Enumerable.Range(1, rows).Select(row => Line(field, inputs, row)));
    }

    public static string CellKey(Field field, int row, Field column) =>
        string.Create(CultureInfo.InvariantCulture, $"{field.Key}.{row}.{column.Key}");

    public static IReadOnlyList<Field> Columns(Field field) => RowsReader.Asked(field.Columns ?? []);

    /// <summary>How many rows have inputs; 0 when the table came as lines.</summary>
    private static int Count(Field field, IReadOnlyDictionary<string, string> inputs) => inputs.Keys
        .Where(key => key.StartsWith(field.Key + ".", StringComparison.Ordinal))
        .Select(key => int.TryParse(key.Split('.')[1], NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : 0)
        .Where(row => row <= RowsKind.MostRows)
        .DefaultIfEmpty(0)
        .Max();

    private static string Line(Field field, IReadOnlyDictionary<string, string> inputs, int row) =>
        RowsText.Line(Columns(field).Select(column => inputs.GetValueOrDefault(CellKey(field, row, column))?.Trim() switch
        {
            null => "",
            // What a choice sends when nothing is chosen; of a number it means that it could not be measured.
            "-" when column.Kind is not FieldKind.Number => "",
            { } typed => typed,
        }));
}
