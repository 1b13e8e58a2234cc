namespace BotApp.Domain.Requests;

/// <summary>Who does what the request asks for.</summary>
public enum Lane
{
    Builder,
    Vendor,
}
