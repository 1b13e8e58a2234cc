using BotApp.Domain.Alerts.Rules;
using BotApp.Domain.Events;
using BotApp.Domain.Records;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Alerts.Findings;

/// <summary>Takes back, visibly, the findings of a record that do not hold any more.</summary>
internal static class WithdrawFindings
{
    public static async Task<Withdrawn> Run(
        AppDb db, LoadedRecord record, long subject, IReadOnlyList<Finding> now, Event happened, CancellationToken cancellation)
    {
        var stood = await (
            from finding in db.EpisodeFindings
            join episode in db.Episodes on finding.EpisodeId equals episode.Id
            where finding.RecordNumber == record.Number && finding.WithdrawnAt == null
            select new { Finding = finding, Episode = episode }).ToListAsync(cancellation);
        HashSet<string> stand = [], replaced = [];
        HashSet<long> touched = [];
        foreach (var one in stood)
        {
            var reason = ReasonToWithdraw(record, one.Finding, one.Episode.SubjectNumber == subject, now, happened.Kind);
            if (reason is null)
            {
                one.Finding.Revision = record.Row.Revision;
                stand.Add(one.Finding.RuleKey);
                continue;
            }

            Withdraw(db, one.Episode, one.Finding, reason.Value, happened);
            touched.Add(one.Episode.Id);
            if (reason is WithdrawalReason.Corrected or WithdrawalReason.Recalculated)
            {
                replaced.Add(one.Finding.RuleKey);
            }
        }

        return new(stand, replaced, touched);
    }

    private static WithdrawalReason? ReasonToWithdraw(
        LoadedRecord record, EpisodeFinding finding, bool isSameSubject, IReadOnlyList<Finding> now, EventKind happened)
    {
        if (record.IsWithdrawn)
        {
            return WithdrawalReason.RecordWithdrawn;
        }

        var holds = now.Any(f => f.Rule.Key == finding.RuleKey && ValueOf(record, f) == finding.Value);
        return (isSameSubject, holds) switch
        {
            (false, _) => WithdrawalReason.OtherSubject,
            (true, false) => happened is EventKind.RecordRecalculated ? WithdrawalReason.Recalculated : WithdrawalReason.Corrected,
            (true, true) => null,
        };
    }

    private static string ValueOf(LoadedRecord record, Finding finding) =>
        FindingJson.WriteValue(record.Definition.Find(finding.Field)!, finding.Value);

    private static void Withdraw(AppDb db, Episode episode, EpisodeFinding finding, WithdrawalReason reason, Event happened)
    {
        finding.WithdrawnAt = happened.At;
        finding.WithdrawnById = happened.PersonId;
        finding.WithdrawnBecause = reason;
        if (episode.IsOpen)
        {
            EpisodeLog.Add(db, episode, EpisodeEntryKind.FindingWithdrawn, happened.PersonId, happened.At);
        }
    }
}
