using BotApp.Domain.RecordTypes.Reading;
using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Kinds;

/// <summary>Reads a table cell by cell; everything that is wrong is told at once, with its row.</summary>
internal sealed class RowsReader(Field field, ReadingContext context)
{
    private readonly IReadOnlyList<Field> columns = Asked(field.Columns ?? []);
    private readonly List<Refusal> refusals = [];
    private readonly List<Question> questions = [];

    /// <summary>The columns that a person fills in, in their order.</summary>
    public static IReadOnlyList<Field> Asked(IReadOnlyList<Field> columns) =>
        [.. columns.Where(c => !c.IsRetired && FieldBehaviour.Of(c.Kind).IsAsked)];

    public FieldReading Read(string typed)
    {
        var lines = typed.Split('\n').Select(RowsText.Cells).Where(cells => cells.Any(c => c.Length > 0)).ToList();
        if (lines.Count > RowsKind.MostRows)
        {
            return FieldReading.Refuse(Refuse("refusal.tooManyRows", ("most", Digits.Of(RowsKind.MostRows)), ("count", Digits.Of(lines.Count))));
        }

        var rows = lines.Select(Row).ToList();
        return refusals.Count > 0
            ? FieldReading.Refuse(refusals[0]) with { MoreRefused = refusals[1..] }
            : new FieldReading(rows.Count == 0 ? null : new RowsValue(field.Columns ?? [], rows), null, questions.FirstOrDefault())
            {
                MoreAsks = [.. questions.Skip(1)],
            };
    }

    private RecordValues Row(IReadOnlyList<string> cells, int at)
    {
        var before = context.Previous.Rows(field.Key) is { } rows && at < rows.Count ? rows[at] : RecordValues.Empty;
        if (cells.Skip(columns.Count).Any(c => c.Length > 0))
        {
            refusals.Add(Refuse("refusal.tooManyCells", ("row", Digits.Of(at + 1)), ("most", Digits.Of(columns.Count))));
            return before;
        }

        return columns.Index().Aggregate(before, (row, column) => row.With(
            column.Item.Key, Cell(column.Item, column.Index < cells.Count ? cells[column.Index] : "", at, before)));
    }

    private FieldValue? Cell(Field column, string typed, int at, RecordValues before)
    {
        var named = column with { Key = $"{field.Key}.{at + 1}.{column.Key}", Label = Label(column, at) };
        var meant = typed is "" or "-" && column.Kind is not FieldKind.Number ? "" : typed;
        if (meant.Length == 0)
        {
            if (column.IsRequired)
            {
                refusals.Add(Refusal.At(field.Key, "refusal.required", ("label", named.Label.In(context.Language))) with { Cell = named.Key });
            }

            return null;
        }

        if (before[column.Key] is { } same && FieldBehaviour.Of(column.Kind).ToInput(same) == meant)
        {
            return same;
        }

        return Note(named.Key, FieldBehaviour.Of(column.Kind).Read(named, meant, context with { Previous = RecordValues.Empty }));
    }

    private FieldValue? Note(string cell, FieldReading reading)
    {
        if (reading.Refused is { } refused)
        {
            refusals.Add(refused with { Field = field.Key, Cell = cell });
        }

        if (reading.Asks is { } question && !context.Confirmed.Contains(question.Confirm))
        {
            questions.Add(question with { Asks = question.Asks with { Field = field.Key, Cell = cell } });
        }

        return reading.Value;
    }

    private static Label Label(Field column, int at) => new(
        $"{at + 1}行目の{column.Label.Ja}", $"{column.Label.In(Language.English)} in row {at + 1}");

    private Refusal Refuse(string words, params (string, string)[] arguments) =>
        Refusal.At(field.Key, words, [("label", field.Label.In(context.Language)), .. arguments]);
}
