namespace BotApp.Domain.Records.Views.Sums;

/// <summary>What makes one group: an own value, or for days and moments the day, week, month or 年度 that it lies in.</summary>
public enum GroupStep
{
    Value,
    Day,
    /// <summary>From Monday.</summary>
    Week,
    Month,
    FiscalYear,
}
