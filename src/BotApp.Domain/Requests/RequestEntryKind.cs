namespace BotApp.Domain.Requests;

public enum RequestEntryKind
{
    Filed,
    Taken,
    LaneDecided,
    Answered,
    Closed,
    /// <summary>A version of a register was published that answers the request.</summary>
    Published,
    /// <summary>Whoever asked wrote again after the answer.</summary>
    Replied,
}
