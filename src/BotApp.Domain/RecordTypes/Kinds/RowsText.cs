using System.Text;

namespace BotApp.Domain.RecordTypes.Kinds;

/// <summary>
/// A table as text: a line for each row, its cells parted by <c>|</c> (or by tabs, as a spreadsheet copies them). A form
/// with an input for each cell sends the same text.
/// </summary>
public static class RowsText
{
    private const char Between = '|';
    private const char Escape = '\\';

    public static string Line(IEnumerable<string> cells) => string.Join($" {Between} ", cells.Select(Safe)).TrimEnd();

    public static IReadOnlyList<string> Cells(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == Escape && i + 1 < line.Length && line[i + 1] is Between or Escape)
            {
                cell.Append(line[++i]);
            }
            else if (line[i] is Between or '｜' or '\t')
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
            else
            {
                cell.Append(line[i]);
            }
        }

        cells.Add(cell.ToString().Trim());
        return cells;
    }

    private static string Safe(string cell) => cell
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("|", "\\|", StringComparison.Ordinal)
        .Replace('\n', ' ')
        .Replace('\t', ' ');
}
