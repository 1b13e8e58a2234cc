using BotApp.Domain.Storage;

namespace BotApp.Domain.Records;

/// <summary>In which order records are paged. Records without a value of the field come last.</summary>
public sealed record RecordOrder
{
    private RecordOrder(string? column, int fieldNumber, StoredAs storedAs, Direction direction)
    {
        Column = column;
        FieldNumber = fieldNumber;
        StoredAs = storedAs;
        Direction = direction;
    }

    /// <summary>The last observed first.</summary>
    public static RecordOrder Newest { get; } = new("observed_at", 0, StoredAs.Number, Direction.Descending);

    /// <summary>By furigana or what else the type sorts by.</summary>
    public static RecordOrder BySortKey { get; } = new("sort_key", 0, StoredAs.Text, Direction.Ascending);

    /// <summary>What was withdrawn last first.</summary>
    public static RecordOrder LastChanged { get; } = new("updated_at", 0, StoredAs.Number, Direction.Descending);

    internal string? Column { get; }

    internal int FieldNumber { get; }

    internal StoredAs StoredAs { get; }

    internal Direction Direction { get; }

    /// <summary>Quick only after <see cref="RecordTable.EnsureFieldIndex"/>.</summary>
    public static RecordOrder ByField(int number, StoredAs storedAs, Direction direction) => new(null, number, storedAs, direction);
}
