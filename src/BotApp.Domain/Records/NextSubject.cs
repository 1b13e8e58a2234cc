using BotApp.Domain.Storage;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records;

/// <summary>Who comes next on a round: the next one in the same unit who is here, by place; null after the last.</summary>
public static class NextSubject
{
    // A stretch of people who left, for example a floor that was emptied.
    private const int MostSkipped = 200;

    public static async Task<LoadedRecord?> Run(AppDb db, LoadedRecord subject, DateTimeOffset now, CancellationToken cancellation)
    {
        var query = new RecordQuery { UnitIds = [subject.Row.UnitId], Order = SearchReference.InPlaces(subject.Definition) };
        var page = await new RecordTable(db, subject.Type.Id).Page(query, subject.Number, MostSkipped, cancellation);
        return page.Rows.Select(row => LoadRecord.Of(subject.Type, row)).FirstOrDefault(next => IsHere(next, now));
    }

    private static bool IsHere(LoadedRecord subject, DateTimeOffset now) =>
        subject.Ended is not { } ended || ended >= JapaneseTime.Date(now);
}
