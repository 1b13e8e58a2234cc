using System.Text.Json.Nodes;
using BotApp.Domain.Text;

namespace BotApp.Teams.Turns.Kinds;

/// <summary>signin/verifyState (<paramref name="Name"/>) or signin/tokenExchange of single sign-on.</summary>
public sealed record SignInTurn(
    Caller Caller, Place Place, Language Language, string ActivityId, string? InboxKey, string BotId,
    string Name, JsonObject Value)
    : Turn(Caller, Place, Language, ActivityId, InboxKey, BotId);
