using BotApp.Domain.Text;

namespace BotApp.Teams.Turns.Kinds;

/// <summary>The bot was installed into, or removed from, a team or a personal chat. Teams tells it twice
/// (installationUpdate and conversationUpdate): both come as this turn.</summary>
public sealed record InstallTurn(
    Caller Caller, Place Place, Language Language, string ActivityId, string? InboxKey, string BotId,
    InstallStep Step)
    : Turn(Caller, Place, Language, ActivityId, InboxKey, BotId);
