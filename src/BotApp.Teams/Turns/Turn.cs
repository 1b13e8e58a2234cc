using BotApp.Domain.Text;

namespace BotApp.Teams.Turns;

/// <summary>One thing that came from Teams, parsed and validated, before we know what it means to us.</summary>
/// <param name="ActivityId">May be empty: some invokes carry none.</param>
/// <param name="InboxKey">Unique per delivery of the same thing; null when the activity cannot be told apart.</param>
/// <param name="BotId">The id of the bot in this conversation (28:…), to know our own messages and mentions.</param>
public abstract record Turn(
    Caller Caller, Place Place, Language Language, string ActivityId, string? InboxKey, string BotId);
