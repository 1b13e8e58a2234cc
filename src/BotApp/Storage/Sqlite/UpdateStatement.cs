using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace BotApp.Storage.Sqlite;

/// <summary>The UPDATE of the changed columns of one row, if nobody else has changed its concurrency token.</summary>
internal static class UpdateStatement
{
    /// <exception cref="DbUpdateException">As EF Core throws it, with the row.</exception>
    public static void Run(SqliteAppDb db, EntityEntry row)
    {
        var table = row.Metadata.GetTableName();
        var changed = row.Properties.Where(p => p.IsModified).Select(p => new StoredColumn(p.Metadata)).ToList();
        var same = row.Metadata.GetProperties().Where(p => p.IsPrimaryKey() || p.IsConcurrencyToken).Select(p => new StoredColumn(p)).ToList();
        var update = db.Native($"""
            UPDATE "{table}" SET {string.Join(", ", changed.Select(c => $"\"{c.Name}\" = ?"))}
            WHERE {string.Join(" AND ", same.Select(c => $"\"{c.Name}\" = ?"))}
            """);
        try
        {
            var place = 0;
            changed.ForEach(c => update.Bind(++place, c.Now(row.Entity)));
            same.ForEach(c => update.Bind(++place, c.Before(row)));
            update.Run();
        }
        catch (SqliteException fault)
        {
            throw new DbUpdateException($"A row of {table} could not be changed.", fault, [row]);
        }

        if (update.Changed != 1)
        {
            throw new DbUpdateConcurrencyException($"A row of {table} was changed meanwhile.");
        }
    }
}
