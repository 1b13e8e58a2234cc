using BotApp.Domain.Text;

namespace BotApp.Teams.Turns.Kinds;

/// <summary>The search command of the message extension (composeExtension/query and selectItem).</summary>
/// <param name="SelectedNumber">The record chosen from the results (selectItem), else null.</param>
public sealed record SearchTurn(
    Caller Caller, Place Place, Language Language, string ActivityId, string? InboxKey, string BotId,
    string CommandId, string Text, bool IsInitial, int Skip, int Top, long? SelectedNumber)
    : Turn(Caller, Place, Language, ActivityId, InboxKey, BotId);
