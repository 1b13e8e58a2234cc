namespace BotApp.Domain.Alerts;

/// <summary>Whether what was found is so now, or was entered long after it was observed.</summary>
public enum Urgency
{
    Now,
    Late,
}
