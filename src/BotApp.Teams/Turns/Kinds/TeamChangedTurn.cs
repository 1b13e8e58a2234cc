using BotApp.Domain.Text;

namespace BotApp.Teams.Turns.Kinds;

/// <summary>A team or channel event of conversationUpdate: renamed, archived, deleted, restored…</summary>
/// <param name="EventType">As in <c>channelData.eventType</c>, for example <c>teamRenamed</c>, <c>channelDeleted</c>.</param>
public sealed record TeamChangedTurn(
    Caller Caller, Place Place, Language Language, string ActivityId, string? InboxKey, string BotId,
    string EventType, string? ChannelId, string? NewName)
    : Turn(Caller, Place, Language, ActivityId, InboxKey, BotId);
