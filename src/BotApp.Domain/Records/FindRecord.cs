using System.Globalization;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Records;

/// <summary>A record that somebody asks for. One they may not see is answered exactly like one that is not there.</summary>
public static class FindRecord
{
    /// <summary>Withdrawn records are found too; null when missing.</summary>
    public static async Task<LoadedRecord?> Run(AppDb db, Reach reach, long number, CancellationToken cancellation)
    {
        var record = await LoadRecord.Run(db, number, cancellation);
        return record is not null && reach.Covers(record.Row.UnitId) ? record : null;
    }

    public static Refusal Missing(long number) =>
        Refusal.Of("record.missing", ("number", number.ToString(CultureInfo.InvariantCulture)));
}
