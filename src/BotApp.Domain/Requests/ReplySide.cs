namespace BotApp.Domain.Requests;

/// <summary>On which side of the mirror a reply was written.</summary>
public enum ReplySide
{
    /// <summary>In the requester's personal chat.</summary>
    Requester,
    /// <summary>In the thread of the builders' channel.</summary>
    Thread,
}
