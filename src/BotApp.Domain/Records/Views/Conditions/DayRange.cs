namespace BotApp.Domain.Records.Views.Conditions;

/// <summary>Days from the first to the last, both included.</summary>
public sealed record DayRange(DateOnly From, DateOnly To);
