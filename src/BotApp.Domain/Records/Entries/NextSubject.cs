using BotApp.Domain.Records.Queries;
using BotApp.Domain.Records.Search;
using BotApp.Domain.Records.Tables;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records.Entries;

/// <summary>Who comes next on a round: the next one in the same unit who is here, by place; null after the last.</summary>
public static class NextSubject
{
    // A stretch of people who left, for example a floor that was emptied.
    private const int MostSkipped = 200;

    public static async Task<LoadedRecord?> Run(AppDb db, Reach reach, LoadedRecord subject, DateTimeOffset now, CancellationToken cancellation)
    {
        var records = new SeenRecords(db, reach, subject.Whole?.Type ?? subject.Type);
        var query = new RecordQuery
        {
            Filters = [new RecordFilter(RecordOperand.Of(RecordColumn.Unit), Comparison.Is, subject.Row.UnitId)],
            Order = SearchReference.InPlaces(records.Type.Definition),
        };
        var page = await records.Weigh(query, "", subject.Number, MostSkipped, cancellation);
        var next = page.Records.FirstOrDefault(one => IsHere(one, now));
        db.Shown(ShownAs.Named, next is null ? [] : [next]);
        return next;
    }

    private static bool IsHere(LoadedRecord subject, DateTimeOffset now) =>
        subject.Ended is not { } ended || ended >= JapaneseTime.Date(now);
}
