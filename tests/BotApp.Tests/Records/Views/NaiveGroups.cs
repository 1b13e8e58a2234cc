using System.Globalization;
using BotApp.Domain.Records.Tables;
using BotApp.Domain.Records.Views;
using BotApp.Domain.Records.Views.Sums;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;

namespace BotApp.Tests.Records.Views;

/// <summary>Groups made in memory.</summary>
internal static class NaiveGroups
{
    public static List<IGrouping<string?, RecordRow>> Of(RecordRow[] rows, ViewField field, GroupStep step) =>
        [.. rows.SelectMany(row => Keys(NaiveView.ValueOf(field.Key, row), step).Select(key => (Key: key, Row: row)))
            .GroupBy(pair => pair.Key, pair => pair.Row)];

    private static IEnumerable<string?> Keys(object? value, GroupStep step) => value switch
    {
        null or NotMeasuredValue => new string?[] { null }.AsEnumerable(),
        TextValue text => [text.Text],
        NumberValue number => [number.Number.ToString("0.######", CultureInfo.InvariantCulture)],
        YesNoValue yes => [yes.IsYes ? "true" : "false"],
        ChoiceValue choice => [choice.Key],
        ChoicesValue choices => choices.Keys.Select(k => (string?)k),
        ReferenceValue reference => [reference.RecordNumber.ToString(CultureInfo.InvariantCulture)],
        PersonValue person => [person.PersonId.ToString(CultureInfo.InvariantCulture)],
        long id => [id.ToString(CultureInfo.InvariantCulture)],
        DateValue date => [First(date.Date, step)],
        MomentValue moment => [First(JapaneseTime.Date(moment.Moment), step)],
        DateTimeOffset moment => [First(JapaneseTime.Date(moment), step)],
        _ => throw new InvalidOperationException(value.GetType().Name),
    };

    private static string First(DateOnly day, GroupStep step)
    {
        while (!Begins(day, step))
        {
            day = day.AddDays(-1);
        }

        return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private static bool Begins(DateOnly day, GroupStep step) => step switch
    {
        GroupStep.Value or GroupStep.Day => true,
        GroupStep.Week => day.DayOfWeek is DayOfWeek.Monday,
        GroupStep.Month => day.Day == 1,
        GroupStep.FiscalYear => day is { Month: 4, Day: 1 },
    };
}
