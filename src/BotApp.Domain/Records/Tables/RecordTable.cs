using System.Globalization;
using BotApp.Domain.Records.Search;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Records.Tables;

/// <summary>
/// The records of one type: a table of their own, of fixed shape, with one JSON document per record. Its name holds the
/// workspace, so that no mistake in a condition can ever reach another one's records. Use it inside a transaction.
/// </summary>
public sealed partial class RecordTable(AppDb db, long typeId)
{
    /// <summary>Counting stops here: nobody reads "37,412", and counting a million takes a second.</summary>
    public const int MostCounted = 1_000;

    /// <summary>So does the name of every table of records, of their grams, and of what the database keeps beside them.</summary>
    public const string NamesBegin = "records_";

    private readonly string table = string.Create(CultureInfo.InvariantCulture, $"{NamesBegin}{db.WorkspaceId}_{typeId}");

    /// <summary>With the type's first version; does nothing when it is there.</summary>
    public async Task Create(CancellationToken cancellation)
    {
        await using var create = db.Statement(db.Dialect.CreateRecordTable(table));
        await create.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>Makes filters and orders by this field quick. Takes about a second per half million records.</summary>
    public async Task EnsureFieldIndex(int fieldNumber, StoredAs storedAs, CancellationToken cancellation)
    {
        if (db.Dialect.CreateFieldIndex(table, fieldNumber, storedAs) is { Length: > 0 } sql)
        {
            await using var create = db.Statement(sql);
            await create.ExecuteNonQueryAsync(cancellation);
        }
    }

    public Task Insert(RecordRow row, CancellationToken cancellation) => Insert([row], cancellation);

    /// <summary>Writes the row as its next revision.</summary>
    /// <returns>False when the record is no longer at the expected revision: somebody was quicker, nothing is changed.</returns>
    public async Task<bool> Update(RecordRow row, int expectedRevision, CancellationToken cancellation)
    {
        var before = row.Revision;
        row.Revision = expectedRevision + 1;
        JustStored.Drop(db, row.Number);
        await using var update = db.Statement(RecordColumns.Update(table, db.Dialect), ("expected", expectedRevision));
        RecordColumns.Bind(update, row);
        if (await update.ExecuteNonQueryAsync(cancellation) == 0)
        {
            row.Revision = before;
            return false;
        }

        await WriteGrams(row, cancellation);
        return true;
    }

    /// <summary>Writes only what the record is found and sorted by: no change of the record, so no revision.</summary>
    public async Task WriteKeys(RecordRow row, CancellationToken cancellation)
    {
        JustStored.Drop(db, row.Number);
        await using var write = db.Statement(
            $"UPDATE \"{table}\" SET \"search_key\" = @key, \"sort_key\" = @sort WHERE \"number\" = @number",
            ("key", row.SearchKey),
            ("sort", row.SortKey),
            ("number", row.Number));
        await write.ExecuteNonQueryAsync(cancellation);
        await WriteGrams(row, cancellation);
    }

    /// <summary>Writes only the values: what was calculated again is no change by anybody, so no revision.</summary>
    internal async Task WriteDocument(RecordRow row, CancellationToken cancellation)
    {
        JustStored.Drop(db, row.Number);
        await using var write = db.Statement(
            $"UPDATE \"{table}\" SET \"doc\" = {db.Dialect.Json("@doc")} WHERE \"number\" = @number", ("doc", row.Document), ("number", row.Number));
        await write.ExecuteNonQueryAsync(cancellation);
    }

    public async Task<RecordRow?> Get(long number, CancellationToken cancellation)
    {
        await using var get = db.Statement($"SELECT {RecordColumns.All} FROM \"{table}\" AS r WHERE r.\"number\" = @number", ("number", number));
        return (await RecordColumns.Read(get, cancellation)).SingleOrDefault();
    }

    private async Task WriteGrams(RecordRow row, CancellationToken cancellation)
    {
        if (row.StoredSearchKey == row.SearchKey)
        {
            return;
        }

        var grams = GramCodes.Of(Text.Grams.Of(row.SearchKey));
        await using var write = db.Statement(db.Dialect.WriteGrams(table), ("number", row.Number), ("grams", grams));
        await write.ExecuteNonQueryAsync(cancellation);
        row.StoredSearchKey = row.SearchKey;
    }
}
