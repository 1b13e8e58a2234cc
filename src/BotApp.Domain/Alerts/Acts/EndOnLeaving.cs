using BotApp.Domain.Records;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Alerts.Acts;

/// <summary>退所 ends what is open, from the day of leaving on. A finding of after it stays: staff were asked and said yes.</summary>
internal static class EndOnLeaving
{
    /// <returns>Whether the episode ended.</returns>
    public static async Task<bool> Run(AppDb db, Episode episode, DateTimeOffset now, CancellationToken cancellation)
    {
        var subject = await LoadRecord.Run(db, episode.SubjectNumber, cancellation);
        if (subject?.Ended is not { } left || left > JapaneseTime.Date(now))
        {
            return false;
        }

        var observed = await db.EpisodeFindings
            .Where(f => f.EpisodeId == episode.Id && f.WithdrawnAt == null)
            .Select(f => f.ObservedAt)
            .ToListAsync(cancellation);
        if (observed.Any(at => JapaneseTime.Date(at) > left))
        {
            return false;
        }

        await CloseEpisode.End(db, episode, null, ClosingReason.Left, "", now, cancellation);
        return true;
    }
}
