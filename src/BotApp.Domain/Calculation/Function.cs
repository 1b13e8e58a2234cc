namespace BotApp.Domain.Calculation;

/// <summary>What can be called. Their names in both languages stand in <see cref="FunctionWords"/>.</summary>
public enum Function
{
    If,
    Min,
    Max,
    Round,
    RoundDown,
    RoundUp,
    Abs,
    Mod,
    Age,
    Days,
    AddDays,
    Today,
    Date,
    Year,
    Month,
    Day,
    FiscalYear,
    IsBlank,
    IfBlank,
    Contains,
    Length,
    Sum,
    Count,
    Average,
}
