using BotApp.Domain.Alerts.Acts;
using BotApp.Domain.Alerts.Calls;
using BotApp.Domain.Alerts.Rules;
using BotApp.Domain.Events;
using BotApp.Domain.Records;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Alerts.Findings;

/// <summary>
/// A record was saved, corrected, withdrawn or calculated again: what it says now is judged, what it said before is taken back where it
/// does not hold any more, and what is new joins the open episode of its subject or opens one.
/// </summary>
public static class JudgeRecord
{
    public static async Task Run(AppDb db, Event happened, AlertTiming timing, CancellationToken cancellation)
    {
        if (happened.RecordNumber is not { } number || await JustStored.Or(db, number, cancellation) is not { } record)
        {
            return;
        }

        if (happened.Kind is EventKind.RecordRecalculated)
        {
            // One transaction may change a sum several times; what was found after the first is looked for in the tables.
            await db.SaveChangesAsync(cancellation);
        }

        var findings = record.IsWithdrawn ? [] : await Findings(db, record, cancellation);
        var subject = record.Row.SubjectNumber ?? record.Number;
        // Nothing was said before of a record that is new.
        var before = happened.Kind is EventKind.RecordSaved
            ? Withdrawn.Nothing
            : await WithdrawFindings.Run(db, record, subject, findings, happened, cancellation);
        var added = findings.Where(f => !before.Stand.Contains(f.Rule.Key)).ToList();
        if (added.Count > 0)
        {
            await JoinFindings.Run(db, record, subject, added, before, happened, timing, cancellation);
        }

        await SettleEpisodes.Run(db, before.Touched, happened, timing, cancellation);
        await EndWhatIsOpen(db, record, happened, cancellation);
    }

    private static async Task<IReadOnlyList<Finding>> Findings(AppDb db, LoadedRecord record, CancellationToken cancellation)
    {
        var rules = await CurrentRules.Of(db, record.Definition.Key, record.Row.ObservedAt, cancellation);
        return rules.Count == 0 ? [] : Judgement.Of(record.Definition, rules, record.Values);
    }

    private static async Task EndWhatIsOpen(AppDb db, LoadedRecord record, Event happened, CancellationToken cancellation)
    {
        var open = record.Ended is null
            ? null
            : await db.Episodes.FirstOrDefaultAsync(e => e.SubjectNumber == record.Number && e.State != EpisodeState.Closed, cancellation);
        if (open is not null)
        {
            await EndOnLeaving.Run(db, open, happened.At, cancellation);
        }
    }
}
