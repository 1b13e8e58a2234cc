namespace BotApp.Domain.Alerts;

public enum ActedWhen
{
    Now,
    Before,
}
