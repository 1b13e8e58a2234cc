using BotApp.Domain.Records.Search;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Records.Tables;

public sealed partial class RecordTable
{
    private static readonly IReadOnlyList<ManyRowsColumn> GramColumns = [new("grams", WrittenAs.Grams)];

    /// <summary>New records with what they are found by, as <see cref="Insert"/> writes each.</summary>
    public async Task InsertMany(IReadOnlyList<RecordRow> rows, CancellationToken cancellation)
    {
        await db.Dialect.Insert(db, new(table, RecordColumns.Many, [.. rows.Select(RecordColumns.Values)]), cancellation);
        var grams = rows.Select(row => new object?[] { row.Number, GramCodes.Of(Text.Grams.Of(row.SearchKey)) });
        var number = new ManyRowsColumn(db.Dialect.GramsNumber, WrittenAs.Number);
        await db.Dialect.Insert(db, new($"{table}_grams", [number, .. GramColumns], [.. grams]), cancellation);
        foreach (var row in rows)
        {
            row.StoredSearchKey = row.SearchKey;
        }
    }
}
