using BotApp.Domain.Text;

namespace BotApp.Teams.Turns.Kinds;

/// <summary>Reactions added to or taken from a message (<paramref name="MessageId"/>).</summary>
public sealed record ReactionTurn(
    Caller Caller, Place Place, Language Language, string ActivityId, string? InboxKey, string BotId,
    string MessageId, IReadOnlyList<string> Added, IReadOnlyList<string> Removed)
    : Turn(Caller, Place, Language, ActivityId, InboxKey, BotId);
