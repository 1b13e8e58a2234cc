using System.Globalization;
using BotApp.Domain.Calculation;

namespace BotApp.Domain.RecordTypes.Formulas;

/// <summary>The values of one record as a formula sees them.</summary>
/// <param name="more">What every record has (<see cref="SystemField"/>), by key.</param>
/// <param name="related">The records that point here, by the key of their type; null where there are none to look at.</param>
public sealed class FieldsOfRecord(
    RecordTypeDefinition definition, RecordValues values, DateOnly today,
    IReadOnlyDictionary<string, object?>? more = null, IReadOnlyDictionary<string, IReadOnlyList<ICalculationValues>>? related = null)
    : ICalculationValues
{
    public DateOnly Today => today;

    public bool KnowsRelated => related is not null;

    public FieldsOfRecord With(RecordValues now) => new(definition, now, today, more, related);

    public object? Value(string key) => values[key] is { } value ? Of(value) : more?.GetValueOrDefault(key);

    public IEnumerable<ICalculationValues> Rows(string key) => definition.Find(key) is { } table
        ? values.Rows(key).Select(row => new FieldsOfRecord(Columns(table), row, today))
        : related?.GetValueOrDefault(key) ?? [];

    /// <summary>The columns of a table, seen as a type of their own.</summary>
    internal static RecordTypeDefinition Columns(Field table) =>
        new() { Key = table.Key, Label = table.Label, Fields = table.Columns ?? [], NextFieldNumber = int.MaxValue };

    private static object? Of(FieldValue value) => value switch
    {
        NumberValue number => number.Number,
        TextValue text => text.Text,
        DateValue date => date.Date,
        MomentValue moment => moment.Moment,
        YesNoValue yes => yes.IsYes,
        TimeValue time => time.Time.ToString("HH:mm", CultureInfo.InvariantCulture),
        ChoiceValue choice => choice.Key,
        ChoicesValue choices => choices.Keys,
        NotMeasuredValue => null,
        _ => true,
    };
}
