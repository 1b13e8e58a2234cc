using BotApp.Domain.Text;

namespace BotApp.Teams.Turns.Kinds;

/// <summary>People (the bot not counted) joined or left a team or a chat.</summary>
public sealed record RosterTurn(
    Caller Caller, Place Place, Language Language, string ActivityId, string? InboxKey, string BotId,
    IReadOnlyList<RosterMember> Joined, IReadOnlyList<RosterMember> Left)
    : Turn(Caller, Place, Language, ActivityId, InboxKey, BotId);
