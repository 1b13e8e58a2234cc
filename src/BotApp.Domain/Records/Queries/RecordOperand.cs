using BotApp.Domain.Records.Tables;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records.Queries;

/// <summary>What a condition, an order or a group looks at: a field of the document, or a column of every record.</summary>
public sealed record RecordOperand
{
    private RecordOperand(RecordColumn? column, int number, StoredAs storedAs)
    {
        Column = column;
        FieldNumber = number;
        StoredAs = storedAs;
    }

    public StoredAs StoredAs { get; }

    internal RecordColumn? Column { get; }

    internal int FieldNumber { get; }

    /// <summary>As names of indexes say it: <c>f17</c>, <c>observed_at</c>.</summary>
    internal string Name => Column is { } column
        ? NameOf(column)
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{(StoredAs is StoredAs.Natural ? 'o' : 'f')}{FieldNumber}");

    /// <summary>Of a choice: its keys in the order in which records stand; null where the value itself is the order.</summary>
    internal IReadOnlyList<string>? Ranks { get; private init; }

    internal bool IsNeverEmpty => Column is { } column && column switch
    {
        RecordColumn.Number or RecordColumn.Observed or RecordColumn.Entered or RecordColumn.Updated or RecordColumn.SortKey or RecordColumn.Unit => true,
        RecordColumn.EnteredBy or RecordColumn.UpdatedBy => false,
    };

    /// <summary>Quick only after <see cref="RecordTable.EnsureFieldIndex"/>.</summary>
    public static RecordOperand Field(int number, StoredAs storedAs) => new(null, number, storedAs);

    public static RecordOperand Of(RecordColumn column) =>
        new(column, 0, column is RecordColumn.SortKey ? StoredAs.Text : StoredAs.Number);

    /// <summary>A choice, ordered as its definition lists it; what the definition does not list stands last.</summary>
    public static RecordOperand Ranked(int number, IReadOnlyList<string> keys) => new(null, number, StoredAs.Number) { Ranks = keys };

    internal string Sql(RecordConditions conditions)
    {
        if (Column is { } column)
        {
            return $"r.\"{NameOf(column)}\"";
        }

        return Ranks is { } ranks
            ? Rank(conditions.Dialect.Field(FieldNumber, StoredAs.Text), ranks, conditions)
            : conditions.Dialect.Field(FieldNumber, StoredAs);
    }

    private static string Rank(string field, IReadOnlyList<string> ranks, RecordConditions conditions)
    {
        var whens = ranks.Select((key, rank) => $"WHEN {field} = {conditions.Parameter(key)} THEN {Digits.Of(rank)}");
        return $"(CASE WHEN {field} IS NULL THEN NULL {string.Join(' ', whens)} ELSE {Digits.Of(ranks.Count)} END)";
    }

    private static string NameOf(RecordColumn column) => column switch
    {
        RecordColumn.Number => "number",
        RecordColumn.Observed => "observed_at",
        RecordColumn.Entered => "entered_at",
        RecordColumn.EnteredBy => "entered_by",
        RecordColumn.Updated => "updated_at",
        RecordColumn.UpdatedBy => "updated_by",
        RecordColumn.SortKey => "sort_key",
        RecordColumn.Unit => "unit_id",
    };
}
