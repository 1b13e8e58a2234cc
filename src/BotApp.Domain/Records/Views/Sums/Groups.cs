using BotApp.Domain.Records.Views.Conditions;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records.Views.Sums;

/// <summary>By what a field can be grouped.</summary>
public static class Groups
{
    private static readonly GroupStep[] OfTime = [GroupStep.Day, GroupStep.Week, GroupStep.Month, GroupStep.FiscalYear];

    /// <summary>Empty when groups of this field make no sense: every record would be one.</summary>
    public static IReadOnlyList<GroupStep> StepsOf(ViewField field) => field.Compared switch
    {
        ComparedAs.Nothing or ComparedAs.Presence or ComparedAs.Time => [],
        ComparedAs.Number => field.Field is null ? [] : [GroupStep.Value],
        ComparedAs.Text or ComparedAs.YesNo or ComparedAs.Choice or ComparedAs.Choices or ComparedAs.Record or ComparedAs.Person => [GroupStep.Value],
        ComparedAs.Day or ComparedAs.Moment => OfTime,
    };

    public static DateOnly FirstDay(DateOnly day, GroupStep step) => step switch
    {
        GroupStep.Value or GroupStep.Day => day,
        GroupStep.Week => Period.Monday(day),
        GroupStep.Month => day.AddDays(1 - day.Day),
        GroupStep.FiscalYear => new(JapaneseTime.FiscalYear(day), 4, 1),
    };
}
