using BotApp.Domain.Alerts.Calls;
using BotApp.Domain.Alerts.Rules;
using BotApp.Domain.Events;
using BotApp.Domain.Records;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Alerts.Findings;

/// <summary>New findings join the open episode of the subject, or open one.</summary>
internal static class JoinFindings
{
    /// <summary>Entered later than this after it was observed, a value is no alarm of now.</summary>
    private static readonly TimeSpan LateAfter = TimeSpan.FromHours(1);

    // By the time of closing, not by the state: the index of what is open is made of it.
    private static readonly ReadyQuery<Func<AppDb, long, CancellationToken, Task<Episode?>>> OpenOf = new(() =>
        EF.CompileAsyncQuery((AppDb db, long subject, CancellationToken token) =>
            db.Set<Episode>().FirstOrDefault(e => e.SubjectNumber == subject && e.ClosedAt == null)));

    public static async Task Run(
        AppDb db, LoadedRecord record, long subject, IReadOnlyList<Finding> findings, Withdrawn before, Event happened,
        AlertTiming timing, CancellationToken cancellation)
    {
        var urgency = happened.At - ObservedAt(record, happened) > LateAfter ? Urgency.Late : Urgency.Now;
        var worst = findings.Max(f => f.Level);
        var open = await OpenOf.On(db)(db, subject, cancellation);
        var episode = open ?? await Open(db, record, subject, worst, happened, timing, cancellation);
        foreach (var finding in findings)
        {
            Join(db, episode, record, finding, urgency, happened);
        }

        if (open is null)
        {
            EpisodeLog.Add(db, episode, EpisodeEntryKind.Opened, happened.PersonId, happened.At);
            await AnnounceEpisode.Run(db, episode, urgency, happened.At, cancellation);
            return;
        }

        var fresh = findings.Where(f => !before.Replaced.Contains(f.Rule.Key));
        await WorsenEpisode.Run(db, episode, worst, fresh, urgency, happened, timing, cancellation);
    }

    /// <summary>A sum is what it is since the last of its parts was saved.</summary>
    private static DateTimeOffset ObservedAt(LoadedRecord record, Event happened) =>
        happened.Kind is EventKind.RecordRecalculated ? happened.At : record.Row.ObservedAt;

    private static async Task<Episode> Open(
        AppDb db, LoadedRecord record, long subject, Level level, Event happened, AlertTiming timing, CancellationToken cancellation)
    {
        var episode = new Episode
        {
            Number = await NextNumber.Of(db, "episode", cancellation),
            UnitId = record.Row.UnitId,
            SubjectNumber = subject,
            Level = level,
            OpenedAt = happened.At,
        };
        episode.Call(happened.At, timing);
        db.Episodes.Add(episode);
        await db.SaveChangesAsync(cancellation);
        return episode;
    }

    private static void Join(AppDb db, Episode episode, LoadedRecord record, Finding finding, Urgency urgency, Event happened) =>
        db.Appended.Add(new EpisodeFinding
        {
            EpisodeId = episode.Id,
            RecordNumber = record.Number,
            Revision = record.Row.Revision,
            RuleKey = finding.Rule.Key,
            Level = finding.Level,
            Field = finding.Field,
            Value = FindingJson.WriteValue(record.Definition.Find(finding.Field)!, finding.Value),
            Rule = FindingJson.WriteRule(finding.Rule),
            ObservedAt = ObservedAt(record, happened),
            JoinedAt = happened.At,
            IsLate = urgency is Urgency.Late,
        });
}
