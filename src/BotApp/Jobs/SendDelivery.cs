using BotApp.Domain.Deliveries;
using BotApp.Teams.Wire;

namespace BotApp.Jobs;

/// <summary>Sends what was drawn: as a post, or in the place of a message of ours.</summary>
internal sealed class SendDelivery(ITeamsWire wire)
{
    /// <returns>Null when there was nothing to send.</returns>
    public async Task<SentDelivery?> Run(Address address, Delivery claimed, Drawing drawing, CancellationToken cancellation)
    {
        if (drawing.Message is null && claimed.Kind is not DeliveryKind.Delete)
        {
            return null;
        }

        if (address.DeadReason is { } reason)
        {
            return Ended(new Rejected(reason, AddressIsDead: true, "this address is dead"), wasPosted: false);
        }

        var result = claimed switch
        {
            { Kind: DeliveryKind.Post } or { ActivityId: not { Length: > 0 } } => null,
            { Kind: DeliveryKind.Update, ActivityId: { } id } => await wire.Update(address, id, drawing.Message!, cancellation),
            { Kind: DeliveryKind.Delete, ActivityId: { } id } => await wire.Delete(address, id, cancellation),
        };
        // A message without an id cannot be taken away; one that is gone need not be.
        return (claimed.Kind, result) switch
        {
            (DeliveryKind.Delete, null or Missing) => Ended(new Accepted(null, null), wasPosted: false),
            (_, null or Missing) => Ended(await wire.Post(address, drawing.Message!, cancellation), wasPosted: true),
            _ => Ended(result, wasPosted: false),
        };

        SentDelivery Ended(WireResult outcome, bool wasPosted) => new(address, claimed, drawing, outcome, wasPosted);
    }
}
