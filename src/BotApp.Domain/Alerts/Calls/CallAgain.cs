using BotApp.Domain.Alerts.Rules;
using BotApp.Domain.Deliveries;
using BotApp.Domain.People;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Alerts.Calls;

/// <summary>
/// The call begins anew on what somebody has: a worse finding came, or the owner never answered. The owner hears of it
/// first; an emergency reaches all named nurses.
/// </summary>
internal static class CallAgain
{
    public static async Task Run(
        AppDb db, Episode episode, CallReason reason, AlertTiming timing, DateTimeOffset now, CancellationToken cancellation)
    {
        Quietly(db, episode, timing, now);
        await Ring(db, episode, reason, now, cancellation);
    }

    /// <summary>The call begins anew, but nobody hears of it until somebody does not come.</summary>
    public static void Quietly(AppDb db, Episode episode, AlertTiming timing, DateTimeOffset now)
    {
        episode.Call(now, timing);
        EpisodeLog.Add(db, episode, EpisodeEntryKind.CalledAgain, null, now);
    }

    /// <summary>Tells those who must hear of it now.</summary>
    public static async Task Ring(AppDb db, Episode episode, CallReason reason, DateTimeOffset now, CancellationToken cancellation)
    {
        var people = episode.Level is Level.Emergency ? await NamedNurses.Of(db, episode.UnitId, cancellation) : [];
        if (episode.OwnerId is { } owner && people.All(p => p.Id != owner))
        {
            people.Insert(0, await db.People.SingleAsync(p => p.Id == owner, cancellation));
        }

        var call = new FaceRef(Face.EpisodeCall, episode.Id, new EpisodeCall(reason, [.. people.Select(p => p.Id)], 0).Write());
        await CallPeople.InPerson(db, call, people, now, cancellation);
        if (people.Count > 0)
        {
            await CallPeople.ByMention(db, episode, call, now, cancellation);
        }
    }
}
