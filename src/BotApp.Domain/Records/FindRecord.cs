using BotApp.Domain.RecordTypes.WhoMay;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records;

/// <summary>A record that somebody asks for. One they may not see is answered exactly like one that is not there.</summary>
public static class FindRecord
{
    /// <summary>As this person sees it, without the fields they may not see. Withdrawn records are found too; null when missing.</summary>
    public static async Task<LoadedRecord?> Run(AppDb db, Reach reach, long number, CancellationToken cancellation)
    {
        var record = await Weigh(db, reach, number, cancellation);
        if (record is not null)
        {
            db.Shown(ShownAs.Named, record);
        }

        return record;
    }

    /// <summary>The same without being noted as read, for what is looked at and not shown.</summary>
    internal static async Task<LoadedRecord?> Weigh(AppDb db, Reach reach, long number, CancellationToken cancellation)
    {
        var record = await LoadRecord.Run(db, number, cancellation);
        return record is null ? null : Seen.Record(reach, record);
    }

    /// <summary>
    /// The same for somebody who wants to do something with it: whole, because what they may not see is kept when it is
    /// stored again. Never draw this one.
    /// </summary>
    public static async Task<Outcome<LoadedRecord>> For(
        AppDb db, Reach reach, AccessAction action, long number, Language language, CancellationToken cancellation)
    {
        var record = await LoadRecord.Run(db, number, cancellation);
        return record is null || Seen.Record(reach, record) is null ? Missing(number)
            : reach.WhyNot(action, record, language) is { } refusal ? refusal
            : record;
    }

    public static Refusal Missing(long number) =>
        Refusal.Of("record.missing", ("number", Digits.Of(number)));
}
