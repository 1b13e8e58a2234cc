namespace BotApp.Domain.Requests;

public enum RequestState
{
    Filed,
    Taken,
    Answered,
    Closed,
    /// <summary>Answered, and whoever asked wrote again: it waits for the builders like a new one.</summary>
    Replied,
}
