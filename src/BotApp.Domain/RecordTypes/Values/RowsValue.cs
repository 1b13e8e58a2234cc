namespace BotApp.Domain.RecordTypes;

/// <summary>The rows of a table, each by column key. The columns are those that they were read with.</summary>
public sealed record RowsValue(IReadOnlyList<Field> Columns, IReadOnlyList<RecordValues> Rows) : FieldValue
{
    public bool Equals(RowsValue? other) => other is not null && Rows.SequenceEqual(other.Rows);

    public override int GetHashCode() => Rows.Aggregate(17, HashCode.Combine);
}
