using BotApp.Domain.Deliveries;
using BotApp.Teams.Wire;

namespace BotApp.Jobs;

/// <summary>A delivery as it was drawn just before it is sent.</summary>
/// <param name="Delivery">The newest one that redraws the same message: its face is drawn.</param>
/// <param name="Covered">The others of the same message, which need not be sent any more.</param>
/// <param name="ViewerId">The person whose personal chat it goes to.</param>
/// <param name="Message">Null when there is nothing to show, or nothing to draw (a delete).</param>
internal sealed record Drawing(Delivery Delivery, IReadOnlyList<long> Covered, long? ViewerId, OutgoingMessage? Message);
