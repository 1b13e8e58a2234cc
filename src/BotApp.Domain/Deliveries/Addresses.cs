using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Deliveries;

/// <summary>Finds the row of a place, or adds it. A place that is used again is alive again.</summary>
public static class Addresses
{
    public static async Task<Address> At(AppDb db, Address place, CancellationToken cancellation)
    {
        var known = await Known(db, place, cancellation);
        if (known is null)
        {
            db.Addresses.Add(place);
            return place;
        }

        known.ConversationId ??= place.ConversationId;
        known.ServiceUrl = place.ServiceUrl;
        known.DeadSince = null;
        known.DeadReason = null;
        return known;
    }

    /// <summary>The thread below a message of a channel, to be looked up or added with <see cref="At"/>.</summary>
    public static Address ThreadOf(Address channel, string rootId) => new()
    {
        TenantId = channel.TenantId,
        ServiceUrl = channel.ServiceUrl,
        Kind = AddressKind.Thread,
        ConversationId = channel.ConversationId,
        ThreadRootId = rootId,
        TeamId = channel.TeamId,
    };

    private static Task<Address?> Known(AppDb db, Address place, CancellationToken cancellation) => place.Kind switch
    {
        AddressKind.Personal => db.Addresses.FirstOrDefaultAsync(
            a => a.Kind == AddressKind.Personal
                && (a.ConversationId == place.ConversationId || (a.ConversationId == null && a.UserId == place.UserId)),
            cancellation),
        AddressKind.Channel or AddressKind.Thread => db.Addresses.FirstOrDefaultAsync(
            a => a.Kind == place.Kind && a.ConversationId == place.ConversationId && a.ThreadRootId == place.ThreadRootId,
            cancellation),
    };
}
