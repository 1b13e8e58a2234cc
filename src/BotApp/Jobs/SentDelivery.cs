using BotApp.Domain.Deliveries;
using BotApp.Teams.Wire;

namespace BotApp.Jobs;

/// <summary>What became of one claimed delivery, before it is written down.</summary>
/// <param name="Claimed">The row as it was claimed, with its fence.</param>
/// <param name="WasPosted">It went out as a new message, also in place of one that could not be redrawn.</param>
internal sealed record SentDelivery(Address Address, Delivery Claimed, Drawing Drawing, WireResult Result, bool WasPosted);
