using BotApp.Domain.Records.Queries;
using BotApp.Domain.Records.Search;
using BotApp.Domain.Records.Tables;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Records;

/// <summary>
/// The records about a subject are found by its name, furigana and room. When these are corrected, what they are found
/// by is corrected too; the records themselves are not touched and get no revision.
/// </summary>
internal static class RenameSubject
{
    private const int PageSize = 200;

    public static async Task Run(AppDb db, LoadedRecord before, LoadedRecord after, CancellationToken cancellation)
    {
        if (SearchText.Of(before.Definition, before.Values, null) == SearchText.Of(after.Definition, after.Values, null))
        {
            return;
        }

        await Everywhere(db, after, cancellation);
    }

    /// <summary>In all registers whose records are about it.</summary>
    public static async Task Everywhere(AppDb db, LoadedRecord after, CancellationToken cancellation)
    {
        foreach (var type in await FindType.All(db, cancellation))
        {
            if (type.Definition.SubjectField is { } key && type.Definition.Find(key)?.Target == after.Type.Key)
            {
                await Rename(db, type, after, cancellation);
            }
        }
    }

    private static async Task Rename(AppDb db, PublishedType type, LoadedRecord subject, CancellationToken cancellation)
    {
        var table = new RecordTable(db, type.Id);
        var query = new RecordQuery { SubjectNumber = subject.Number };
        RecordPage? page = null;
        do
        {
            page = await table.Page(query, page?.Next, PageSize, cancellation);
            foreach (var row in page.Rows)
            {
                row.SearchKey = SearchText.Of(type.Definition, LoadRecord.Of(type, row).Values, subject);
                await table.WriteKeys(row, cancellation);
            }
        }
        while (page.Next is not null);
    }
}
