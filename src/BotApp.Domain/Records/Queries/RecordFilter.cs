using BotApp.Domain.Storage;

namespace BotApp.Domain.Records.Queries;

/// <summary>One condition on one field or column.</summary>
/// <param name="Value">Text, double, long or bool, as the field is stored; null where the comparison needs none.</param>
public sealed record RecordFilter(RecordOperand Operand, Comparison Comparison, object? Value = null) : RecordTest
{
    public RecordFilter(int fieldNumber, StoredAs storedAs, Comparison comparison, object? value = null)
        : this(RecordOperand.Field(fieldNumber, storedAs), comparison, value)
    {
    }
}
