namespace BotApp.Domain.Requests;

public enum RequestEntryKind
{
    Filed,
    Taken,
    LaneDecided,
    Answered,
    Closed,
}
