using BotApp.Domain.Records.Tables;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Records.Queries;

/// <summary>
/// In which order records are paged: by one key, and among equals by the next. Records without a value of a key come
/// last, whichever way it runs; of records that are equal in all, the number goes the way of the last key.
/// </summary>
public sealed record RecordOrder
{
    private RecordOrder(IReadOnlyList<OrderKey> keys) => Keys = keys;

    /// <summary>The last observed first.</summary>
    public static RecordOrder Newest { get; } = By(RecordOperand.Of(RecordColumn.Observed), Direction.Descending);

    /// <summary>By furigana or what else the type sorts by.</summary>
    public static RecordOrder BySortKey { get; } = By(RecordOperand.Of(RecordColumn.SortKey), Direction.Ascending);

    /// <summary>What was withdrawn last first.</summary>
    public static RecordOrder LastChanged { get; } = By(RecordOperand.Of(RecordColumn.Updated), Direction.Descending);

    internal IReadOnlyList<OrderKey> Keys { get; }

    /// <summary>Rooms by their numbers (201 before 1001), other texts letter by letter.</summary>
    public static RecordOrder ByText(Field field, Direction direction) => ByField(field.Number, StoredAsOf(field), direction);

    /// <summary>How the order of a text field is stored.</summary>
    public static StoredAs StoredAsOf(Field field) => field.HasNaturalOrder ? StoredAs.Natural : StoredAs.Text;

    /// <summary>Quick only after <see cref="RecordTable.EnsureFieldIndex"/>.</summary>
    public static RecordOrder ByField(int number, StoredAs storedAs, Direction direction) =>
        By(RecordOperand.Field(number, storedAs), direction);

    public static RecordOrder By(RecordOperand operand, Direction direction) => new([new(operand, direction)]);

    /// <summary>Among records that are equal in this order, by another.</summary>
    public RecordOrder Then(RecordOrder next) => new([.. Keys, .. next.Keys]);
}
