using System.Globalization;
using BotApp.Domain.Records.Queries;

namespace BotApp.Domain.Records.Views.Conditions;

/// <summary>Filters on one field or column.</summary>
internal sealed class FilterMaker(RecordOperand operand)
{
    public RecordFilter Is(Comparison comparison, object? value = null) => new(operand, comparison, value);

    /// <summary>A moment as the operand holds it: ticks in a column, UTC text of one length in a document.</summary>
    public RecordFilter At(Comparison comparison, DateTimeOffset moment) => Is(
        comparison,
        operand.Column is null ? moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) : moment.UtcTicks);
}
