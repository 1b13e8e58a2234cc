using System.Text.Json.Nodes;
using BotApp.Domain.Text;

namespace BotApp.Teams.Turns;

/// <summary>Somebody accepted or declined a file consent card in the personal chat.</summary>
/// <param name="UploadUrl">Where the bytes go when accepted; null when declined.</param>
public sealed record FileConsentTurn(
    Caller Caller, Place Place, Language Language, string ActivityId, string? InboxKey, string BotId,
    JsonObject Context, string? UploadUrl)
    : Turn(Caller, Place, Language, ActivityId, InboxKey, BotId);
