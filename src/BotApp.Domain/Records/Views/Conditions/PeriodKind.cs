namespace BotApp.Domain.Records.Views.Conditions;

/// <summary>Periods that move with the days. Weeks begin on Monday, the 年度 on the 1st of April.</summary>
public enum PeriodKind
{
    Today,
    Yesterday,
    Tomorrow,
    ThisWeek,
    LastWeek,
    NextWeek,
    ThisMonth,
    LastMonth,
    NextMonth,
    ThisFiscalYear,
    LastFiscalYear,
    /// <summary>So many days up to today, which counts.</summary>
    PastDays,
    /// <summary>So many days from today on, which counts.</summary>
    NextDays,
}
