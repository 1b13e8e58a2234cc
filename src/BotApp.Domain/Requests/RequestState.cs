namespace BotApp.Domain.Requests;

public enum RequestState
{
    Filed,
    Taken,
    Answered,
    Closed,
}
