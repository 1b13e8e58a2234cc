using BotApp.Domain.Deliveries;
using BotApp.Domain.People;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Alerts.Calls;

/// <summary>Calls people to an episode: each in their personal chat, and by mention under the episode's card in the channel.</summary>
internal static class CallPeople
{
    public static async Task InPerson(
        AppDb db, FaceRef face, IReadOnlyList<Person> people, DateTimeOffset now, CancellationToken cancellation)
    {
        foreach (var person in people)
        {
            if (await PersonalChat.With(db, person.Id, cancellation) is { DeadSince: null } chat)
            {
                Send.Post(db, chat, face, person.Language, now);
            }
        }
    }

    /// <summary>Only a mention raises a toast in a channel; it stands under the card it is about.</summary>
    public static async Task ByMention(AppDb db, Episode episode, FaceRef call, DateTimeOffset now, CancellationToken cancellation)
    {
        if (await BoundChannel.Of(db, episode.UnitId, ChannelPurpose.Alerts, cancellation) is not { } channel)
        {
            return;
        }

        var language = await WorkspaceLanguage.Of(db, cancellation);
        var card = await db.PostedCopies
            .Where(c => c.Face == Face.Episode && c.FaceId == episode.Id && c.AddressId == channel.Id && c.ActivityId != "")
            .OrderByDescending(c => c.Id)
            .FirstOrDefaultAsync(cancellation);
        var place = card is null ? channel : await Thread(db, channel, card.ActivityId, cancellation);
        Send.Post(db, place, call, language, now);
    }

    public static Task<List<Person>> Administrators(AppDb db, CancellationToken cancellation)
    {
        var grants = db.RoleGrants.Where(g => g.Role == Role.Administrator && g.RevokedAt == null);
        return db.People.Where(p => grants.Any(g => g.PersonId == p.Id)).OrderBy(p => p.Id).ToListAsync(cancellation);
    }

    private static async Task<Address> Thread(AppDb db, Address channel, string rootId, CancellationToken cancellation)
    {
        var thread = await Addresses.At(db, Addresses.ThreadOf(channel, rootId), cancellation);
        // Deliveries point at the row by its id.
        await db.SaveChangesAsync(cancellation);
        return thread;
    }
}
