using System.Text.Json.Nodes;
using BotApp.Domain.Text;

namespace BotApp.Teams.Turns.Kinds;

/// <summary>Somebody accepted or declined a file consent card in the personal chat.</summary>
/// <param name="Copy">Where the bytes go when accepted; null when declined.</param>
/// <param name="OfferId">The message that offered the file.</param>
public sealed record FileConsentTurn(
    Caller Caller, Place Place, Language Language, string ActivityId, string? InboxKey, string BotId,
    JsonObject Context, FileCopy? Copy, string? OfferId)
    : Turn(Caller, Place, Language, ActivityId, InboxKey, BotId);
