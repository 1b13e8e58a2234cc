namespace BotApp.Domain.Alerts.Rules;

/// <summary>How bad a finding is, in rising order. "Unknown" and "handled" are states of a report and an episode, not levels of a rule.</summary>
public enum Level
{
    Info,
    Caution,
    Warning,
    Emergency,
}
