using BotApp.Domain.People;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Alerts.Calls;

/// <summary>
/// Who is called next: of the named nurses the one who was called least since the call began, the owner so far first,
/// else in the order in which they were named.
/// </summary>
internal static class NextCall
{
    public static async Task<Person?> Of(AppDb db, Episode episode, CancellationToken cancellation)
    {
        var nurses = await NamedNurses.Of(db, episode.UnitId, cancellation);
        var entries = await db.EpisodeEntries.AsNoTracking()
            .Where(e => e.EpisodeId == episode.Id)
            .OrderBy(e => e.Id)
            .Select(e => new { e.Kind, e.OtherPersonId })
            .ToListAsync(cancellation);
        var began = entries.FindLastIndex(e => e.Kind is EpisodeEntryKind.Opened or EpisodeEntryKind.CalledAgain or EpisodeEntryKind.HandedOver);
        var called = entries.Skip(Math.Max(began, 0)).Where(e => e.OtherPersonId is not null).Select(e => e.OtherPersonId).ToList();
        return nurses.MinBy(n => (called.Count(c => c == n.Id), n.Id != episode.OwnerId, nurses.IndexOf(n)));
    }
}
