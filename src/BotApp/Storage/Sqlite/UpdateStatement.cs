using BotApp.Domain.Storage;
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
        var table = MappedTable.Of(row.Metadata);
        var changed = row.Properties.Where(p => p.IsModified).Select(p => table.Column(p.Metadata)).ToList();
        var update = db.Native($"""
            UPDATE "{table.Name}" SET {string.Join(", ", changed.Select(c => $"\"{c.Name}\" = ?"))}
            WHERE {string.Join(" AND ", table.Same.Select(c => $"\"{c.Name}\" = ?"))}
            """);
        try
        {
            update.Run([.. changed.Select(c => c.Now(row.Entity)), .. table.Same.Select(c => c.Before(row))]);
        }
        catch (SqliteException fault)
        {
            throw new DbUpdateException($"A row of {table.Name} could not be changed.", fault, [row]);
        }

        if (update.Changed != 1)
        {
            throw new DbUpdateConcurrencyException($"A row of {table.Name} was changed meanwhile.");
        }
    }
}
