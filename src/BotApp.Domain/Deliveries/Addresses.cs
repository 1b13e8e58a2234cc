using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Deliveries;

/// <summary>Finds the row of a place, or adds it. A place that is used again is alive again.</summary>
public static class Addresses
{
    private static readonly ReadyQuery<Func<AppDb, string?, string?, CancellationToken, Task<Address?>>> PersonalChat = new(() =>
        EF.CompileAsyncQuery((AppDb db, string? conversation, string? user, CancellationToken token) => db.Set<Address>().AsNoTracking().FirstOrDefault(
            a => a.Kind == AddressKind.Personal
                && (a.ConversationId == conversation || (a.ConversationId == null && a.UserId == user)))));

    private static readonly ReadyQuery<Func<AppDb, AddressKind, string?, string?, CancellationToken, Task<Address?>>> InChannel = new(() =>
        EF.CompileAsyncQuery((AppDb db, AddressKind kind, string? conversation, string? root, CancellationToken token) =>
            db.Set<Address>().AsNoTracking().FirstOrDefault(a => a.Kind == kind && a.ConversationId == conversation && a.ThreadRootId == root)));

    private const int MostRemembered = 5_000;

    private static readonly Remembered<(long, AddressKind, string?, string?, string?), Address?> Places = new(MostRemembered, db => db.Ground);

    /// <returns>What others remember too: it is not to be changed. See <see cref="ToChange"/>.</returns>
    public static async Task<Address> At(AppDb db, Address place, CancellationToken cancellation)
    {
        var known = await Remembered(db, place, cancellation);
        return known is { ConversationId: not null, DeadSince: null } && known.ServiceUrl == place.ServiceUrl
            ? known
            : await ToChange(db, place, cancellation);
    }

    /// <summary>Who speaks or presses in a thread shows that its channel is there too, whatever the last sending was told.</summary>
    public static async Task WakeChannelOf(AppDb db, Address thread, CancellationToken cancellation)
    {
        var channel = new Address
        {
            TenantId = thread.TenantId,
            ServiceUrl = thread.ServiceUrl,
            Kind = AddressKind.Channel,
            ConversationId = thread.ConversationId,
            TeamId = thread.TeamId,
        };
        if (await Remembered(db, channel, cancellation) is { DeadSince: not null })
        {
            await ToChange(db, channel, cancellation);
        }
    }

    /// <summary>As <see cref="At"/>, tracked by this write and its own to change.</summary>
    public static async Task<Address> ToChange(AppDb db, Address place, CancellationToken cancellation)
    {
        if (await Known(db, place, cancellation) is not { } stored)
        {
            return Added(db, place) ?? db.Addresses.Add(place).Entity;
        }

        var known = db.Addresses.Local.FindEntry(stored.Id)?.Entity ?? db.Addresses.Attach(stored).Entity;
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

    /// <summary>The turn may already have added it: who speaks in a channel for the first time can bind it.</summary>
    private static Address? Added(AppDb db, Address place) => db.Addresses.Local.FirstOrDefault(a =>
        a.Kind == place.Kind && a.ConversationId == place.ConversationId && a.ThreadRootId == place.ThreadRootId && a.UserId == place.UserId);

    private static async Task<Address?> Remembered(AppDb db, Address place, CancellationToken cancellation)
    {
        var key = (db.WorkspaceId, place.Kind, place.ConversationId, place.ThreadRootId, place.UserId);
        return await Places.Of(db, key, () => Known(db, place, cancellation));
    }

    private static Task<Address?> Known(AppDb db, Address place, CancellationToken cancellation) => place.Kind switch
    {
        AddressKind.Personal => PersonalChat.On(db)(db, place.ConversationId, place.UserId, cancellation),
        AddressKind.Channel or AddressKind.Thread => InChannel.On(db)(db, place.Kind, place.ConversationId, place.ThreadRootId, cancellation),
    };
}
