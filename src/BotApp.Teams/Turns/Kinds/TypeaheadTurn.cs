using BotApp.Domain.Text;

namespace BotApp.Teams.Turns.Kinds;

/// <summary>Somebody types into a choice with a data query; empty text asks for the first fifteen.</summary>
public sealed record TypeaheadTurn(
    Caller Caller, Place Place, Language Language, string ActivityId, string? InboxKey, string BotId,
    string Dataset, string Text, int Skip, int Top)
    : Turn(Caller, Place, Language, ActivityId, InboxKey, BotId);
