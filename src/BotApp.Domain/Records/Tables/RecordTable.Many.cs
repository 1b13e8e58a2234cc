using BotApp.Domain.Records.Search;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Records.Tables;

public sealed partial class RecordTable
{
    /// <summary>New records with what they are found by.</summary>
    public Task Insert(IReadOnlyList<RecordRow> rows, CancellationToken cancellation) => db.Dialect.Insert(db, Rows(rows), cancellation);

    /// <summary>The same rows, to be written together with those of other tables.</summary>
    public IReadOnlyList<ManyRows> Rows(IReadOnlyList<RecordRow> rows)
    {
        foreach (var row in rows)
        {
            row.StoredSearchKey = row.SearchKey;
        }

        var grams = rows.Select(row => new object?[] { row.Number, GramCodes.Of(Text.Grams.Of(row.SearchKey)) });
        return
        [
            new(table, RecordColumns.Many, [.. rows.Select(RecordColumns.Values)]),
            new($"{table}_grams", [new(db.Dialect.GramsNumber, WrittenAs.Number), new("grams", WrittenAs.Grams)], [.. grams]),
        ];
    }
}
