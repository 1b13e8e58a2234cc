using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace BotApp.Storage.Postgres;

/// <summary>Rows of any tables in one round trip, each by the INSERT of its table, which the server keeps prepared.</summary>
internal static class PostgresInserts
{
    public static async Task Run(PostgresAppDb db, IReadOnlyList<IInWorkspace> rows, CancellationToken cancellation)
    {
        await using var batch = db.Batch();
        var inserts = rows.Select(row => PostgresInsert.For(db.Model.FindEntityType(row.GetType())!)).ToList();
        for (var i = 0; i < rows.Count; i++)
        {
            batch.BatchCommands.Add(inserts[i].Of(rows[i]));
        }

        try
        {
            await using var numbers = await batch.ExecuteReaderAsync(cancellation);
            for (var i = 0; i < rows.Count; i++)
            {
                await inserts[i].Number(rows[i], numbers, cancellation);
            }
        }
        catch (NpgsqlException fault)
        {
            var failed = rows.Where((_, i) => fault.BatchCommand is null || ReferenceEquals(batch.BatchCommands[i], fault.BatchCommand));
            throw new DbUpdateException("A row could not be inserted.", fault, [.. failed.Select(row => db.Entry(row))]);
        }
    }
}
