using BotApp.Domain.Records.Tables;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Records.Search;

/// <summary>
/// A register says otherwise now which fields are searched or give the order: what a record is found and sorted by
/// follows, without a revision, and so does what the records about it are found by.
/// </summary>
internal static class IndexAgain
{
    public static async Task Run(AppDb db, LoadedRecord record, CancellationToken cancellation)
    {
        var (row, subject) = (record.Row, await LoadRecord.Subject(db, record, cancellation));
        var found = SearchText.Of(record.Definition, record.Values, subject);
        var sorted = SearchText.SortKey(record.Definition, record.Values);
        if (found == row.SearchKey && sorted == row.SortKey)
        {
            return;
        }

        var isFoundOtherwise = found != row.SearchKey;
        (row.SearchKey, row.SortKey) = (found, sorted);
        await new RecordTable(db, record.Type.Id).WriteKeys(row, cancellation);
        if (isFoundOtherwise)
        {
            await RenameSubject.Everywhere(db, record, cancellation);
        }
    }
}
