using BotApp.Domain.Records.Queries;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Records.Tables;

/// <summary>
/// The index that makes a query quick: first what it compares with one value, then what it sorts by. Two indexes of one
/// field each do not do it: with a fifth of a million records in a choice, either the sorting or the search for the
/// choice reads 200,000 of them.
/// </summary>
internal sealed record FieldIndex(IReadOnlyList<RecordOperand> Keys)
{
    // Of three conditions two leave few enough records to look at each.
    private const int MostCompared = 2;

    /// <summary>Null when the query looks at no field, or at none that an index can hold.</summary>
    public static FieldIndex? For(RecordQuery query)
    {
        var filters = query.Filters.SelectMany(Parts).OfType<RecordFilter>().Where(f => IsIndexed(f.Operand)).ToList();
        var compared = filters.Where(f => f.Comparison is Comparison.Is).Select(f => f.Operand).Distinct().Take(MostCompared).ToList();
        var order = query.Order.Keys[0].Operand;
        if (compared.Count == 0 && order.Column is not null)
        {
            // In the order of a column that every record has: only a condition can lead.
            var range = filters.Find(f => IsRange(f.Comparison))?.Operand;
            return range is null || query.Status is not RecordStatus.Live ? null : new([range]);
        }

        var keys = order.Column is not null || IsIndexed(order) ? compared.Except([order]).Append(order) : compared;
        return query.Status is RecordStatus.Live && keys.Any() ? new([.. keys]) : null;
    }

    public IndexToBuild In(string table, IDialect dialect) => new(
        table,
        $"{table}_{string.Join('_', Keys.Select(key => key.Name))}",
        $"{string.Join(", ", Keys.Select(key => key.Column is null ? dialect.Field(key.FieldNumber, key.StoredAs) : $"\"{key.Name}\""))}, \"number\"");

    private static IEnumerable<RecordTest> Parts(RecordTest test) => test is AllOf all ? all.Tests.SelectMany(Parts) : [test];

    private static bool IsIndexed(RecordOperand operand) =>
        operand.Column is null && operand.Ranks is null && operand.StoredAs is not StoredAs.List;

    private static bool IsRange(Comparison comparison) => comparison switch
    {
        Comparison.Below or Comparison.AtMost or Comparison.Above or Comparison.AtLeast or Comparison.IsNotEmpty => true,
        Comparison.Is or Comparison.IsNot or Comparison.Holds or Comparison.IsEmpty or Comparison.EmptyOrAtLeast or Comparison.Reads
            or Comparison.Contains or Comparison.BeginsWith or Comparison.IsNotMeasured => false,
    };
}
