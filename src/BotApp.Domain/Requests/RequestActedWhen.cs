namespace BotApp.Domain.Requests;

public enum RequestActedWhen
{
    Now,
    Before,
}
