using System.Globalization;
using BotApp.Domain.Records.Entries;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Kinds;
using BotApp.Teams.Cards;

namespace BotApp.Teams.Records.Forms;

/// <summary>
/// A table in a form: an input for each cell, row by row, with one empty row at the end. A long one comes as lines, so
/// that the card keeps its size and a spreadsheet can be pasted.
/// </summary>
internal static class TableInput
{
    // Twenty-four inputs are as much as anybody fills in on a phone.
    private const int MostCells = 24;

    public static IEnumerable<FormField> Draw(FieldDrawing drawing, Field field)
    {
        var columns = TypedRows.Columns(field);
        var rows = Rows(drawing, field);
        return (rows.Count + 1) * columns.Count > MostCells ? [Lines(drawing, field, columns)] : Cells(drawing, field, columns, rows);
    }

    private static List<IReadOnlyList<string>> Rows(FieldDrawing drawing, Field field) =>
        [.. TypedRows.Of(field, drawing.Draft.Inputs).Split('\n').Select(RowsText.Cells).Where(cells => cells.Any(c => c.Length > 0))];

    private static FormField Lines(FieldDrawing drawing, Field field, IReadOnlyList<Field> columns) => drawing.Draw(field) with
    {
        Value = TypedRows.Of(field, drawing.Draft.Inputs),
        Help = drawing.Ground.Say("record.rowsHow", ("columns", RowsText.Line(columns.Select(drawing.Label)))),
    };

    private static IEnumerable<FormField> Cells(
        FieldDrawing drawing, Field field, IReadOnlyList<Field> columns, List<IReadOnlyList<string>> rows)
    {
        yield return new(field.Key + "-table", FieldInput.Heading, drawing.Marked(field))
        {
            Error = drawing.ErrorOf(field.Key, null),
            Help = field.Help?.In(drawing.Ground.Language) ?? "",
        };
        for (var row = 1; row <= rows.Count + 1; row++)
        {
            foreach (var (at, column) in columns.Index())
            {
                var typed = row <= rows.Count && at < rows[row - 1].Count ? rows[row - 1][at] : "";
                yield return Cell(drawing, field, row, column, typed);
            }
        }
    }

    private static FormField Cell(FieldDrawing drawing, Field field, int row, Field column, string typed)
    {
        var cell = Drawn(drawing, field, row, column, typed);
        return column.Kind is FieldKind.Date ? DateInput.Draw(cell, drawing.Ground) : cell;
    }

    private static FormField Drawn(FieldDrawing drawing, Field field, int row, Field column, string typed) => drawing.Draw(column) with
    {
        Key = TypedRows.CellKey(field, row, column),
        Label = string.Create(CultureInfo.InvariantCulture, $"{row}. {drawing.Label(column)}{(column.IsRequired ? " *" : "")}"),
        // An empty last row must not stand in the way of saving.
        Required = false,
        Value = typed,
        Error = drawing.ErrorOf(field.Key, TypedRows.CellKey(field, row, column)),
        Previous = "",
        Other = "",
        OtherLabel = "",
    };
}
