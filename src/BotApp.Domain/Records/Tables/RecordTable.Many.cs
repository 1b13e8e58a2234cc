using BotApp.Domain.Records.Search;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Records.Tables;

public sealed partial class RecordTable
{
    /// <summary>New records with what they are found by.</summary>
    public async Task Insert(IReadOnlyList<RecordRow> rows, CancellationToken cancellation)
    {
        var grams = rows.Select(row => new object?[] { row.Number, GramCodes.Of(Text.Grams.Of(row.SearchKey)) });
        await db.Dialect.Insert(
            db,
            [
                new(table, RecordColumns.Many, [.. rows.Select(RecordColumns.Values)]),
                new($"{table}_grams", [new(db.Dialect.GramsNumber, WrittenAs.Number), new("grams", WrittenAs.Grams)], [.. grams]),
            ],
            cancellation);
        foreach (var row in rows)
        {
            row.StoredSearchKey = row.SearchKey;
        }
    }
}
