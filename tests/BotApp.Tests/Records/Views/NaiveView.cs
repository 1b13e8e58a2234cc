using System.Globalization;
using BotApp.Domain.Records.Tables;
using BotApp.Domain.Records.Views;
using BotApp.Domain.Records.Views.Conditions;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;

namespace BotApp.Tests.Records.Views;

/// <summary>What a view means, said once more in the plainest way: one record, one condition, no SQL.</summary>
internal sealed class NaiveView(long me)
{
    private static readonly DateOnly Today = JapaneseTime.Date(AnyRegister.Now);

    public bool Lets(ViewDefinition view, RecordRow row) =>
        view.Match is Match.All ? view.Conditions.All(c => Lets(c, row)) : view.Conditions.Any(c => Lets(c, row));

    private bool Lets(ViewCondition condition, RecordRow row)
    {
        object? value = ValueOf(condition.Field, row);
        return condition.Operator switch
        {
            Operator.Empty => value is null,
            Operator.NotEmpty => value is not null,
            Operator.NotMeasured => value is NotMeasuredValue,
            Operator.Yes => value is YesNoValue { IsYes: true },
            Operator.No => value is YesNoValue { IsYes: false },
            Operator.AnyOf => Keys(value).Intersect(condition.Values, StringComparer.Ordinal).Any(),
            Operator.NoneOf => !Keys(value).Intersect(condition.Values, StringComparer.Ordinal).Any(),
            Operator.AllOf => condition.Values.All(v => Keys(value).Contains(v, StringComparer.Ordinal)),
            Operator.IsMe => Id(value) == me,
            Operator.IsNotMe => Id(value) != me,
            Operator.Is => Same(value, condition.Values[0]),
            Operator.IsNot => !Same(value, condition.Values[0]),
            Operator.Contains => Text(value)?.Contains(SearchKey.Of(condition.Values[0]), StringComparison.Ordinal) ?? false,
            Operator.ContainsNot => !(Text(value)?.Contains(SearchKey.Of(condition.Values[0]), StringComparison.Ordinal) ?? false),
            Operator.BeginsWith => Text(value)?.StartsWith(SearchKey.Of(condition.Values[0]), StringComparison.Ordinal) ?? false,
            Operator.AtLeast => Order(value, condition.Values[0]) >= 0,
            Operator.AtMost => Order(value, condition.Values[0]) <= 0,
            Operator.Above => Order(value, condition.Values[0]) > 0,
            Operator.Below => Order(value, condition.Values[0]) < 0,
            Operator.Between => Between(value, condition.Values[0], condition.Values[1]),
            Operator.Within => Day(value) is { } day && Period.Read(condition.Values[0])!.On(Today) is var range && day >= range.From && day <= range.To,
        };
    }

    public static object? ValueOf(string key, RecordRow row) => key switch
    {
        "_number" => (decimal)row.Number,
        "_created" => row.EnteredAt,
        "_updated" => row.UpdatedAt,
        "_created-by" => row.EnteredById,
        "_updated-by" => row.UpdatedById,
        "seen" => row.ObservedAt,
        _ => RecordDocument.Read(AnyRegister.Definition, row.Document)[key],
    };

    private static string? Text(object? value) => value is TextValue text ? SearchKey.Of(text.Text) : null;

    private static long? Id(object? value) => value switch
    {
        ReferenceValue reference => reference.RecordNumber,
        PersonValue person => person.PersonId,
        _ => value as long?,
    };

    private static IEnumerable<string> Keys(object? value) => value switch
    {
        ChoiceValue choice => [choice.Key],
        ChoicesValue choices => choices.Keys,
        _ => [],
    };

    private static DateOnly? Day(object? value) => value switch
    {
        DateValue date => date.Date,
        MomentValue moment => JapaneseTime.Date(moment.Moment),
        DateTimeOffset moment => JapaneseTime.Date(moment),
        _ => null,
    };

    private static bool Same(object? value, string wanted) => value switch
    {
        TextValue => Text(value) == SearchKey.Of(wanted),
        ReferenceValue or PersonValue or long => Id(value) == long.Parse(wanted, CultureInfo.InvariantCulture),
        _ => Order(value, wanted) == 0,
    };

    private static bool Between(object? value, string from, string to) =>
        value is TimeValue && string.CompareOrdinal(from, to) > 0
            ? Order(value, from) >= 0 || Order(value, to) <= 0
            : Order(value, from) >= 0 && Order(value, to) <= 0;

    /// <summary>Null compares to nothing.</summary>
    private static int? Order(object? value, string wanted) => value switch
    {
        NumberValue number => number.Number.CompareTo(decimal.Parse(wanted, CultureInfo.InvariantCulture)),
        decimal number => number.CompareTo(decimal.Parse(wanted, CultureInfo.InvariantCulture)),
        TimeValue time => time.Time.CompareTo(TimeOnly.ParseExact(wanted, "HH:mm", CultureInfo.InvariantCulture)),
        _ when Day(value) is { } day => day.CompareTo(ViewDay.Read(wanted)!.On(Today)),
        _ => null,
    };
}
