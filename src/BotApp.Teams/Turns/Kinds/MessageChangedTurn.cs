using BotApp.Domain.Text;

namespace BotApp.Teams.Turns.Kinds;

/// <summary>A person edited a message (<paramref name="NewText"/>), deleted it (null), or undid the deletion.</summary>
public sealed record MessageChangedTurn(
    Caller Caller, Place Place, Language Language, string ActivityId, string? InboxKey, string BotId, string? NewText)
    : Turn(Caller, Place, Language, ActivityId, InboxKey, BotId);
