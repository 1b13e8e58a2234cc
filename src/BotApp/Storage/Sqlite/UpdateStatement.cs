using System.Data.Common;
using BotApp.Domain.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace BotApp.Storage.Sqlite;

/// <summary>The UPDATE of the changed columns of one row, if nobody else has changed its concurrency token.</summary>
internal static class UpdateStatement
{
    /// <exception cref="DbUpdateException">As EF Core throws it, with the row.</exception>
    public static async Task Run(AppDb db, EntityEntry row, CancellationToken cancellation)
    {
        var changed = row.Properties.Where(p => p.IsModified).ToList();
        var same = row.Properties.Where(p => p.Metadata.IsPrimaryKey() || p.Metadata.IsConcurrencyToken).ToList();
        await using var update = db.Statement($"""
            UPDATE "{row.Metadata.GetTableName()}" SET {string.Join(", ", changed.Select(p => $"{Column(p)} = @{p.Metadata.Name}"))}
            WHERE {string.Join(" AND ", same.Select(p => $"{Column(p)} = @was{p.Metadata.Name}"))}
            """);
        changed.ForEach(p => update.Parameters.Add(new SqliteParameter('@' + p.Metadata.Name, StoredValue.Now(p.Metadata, row.Entity))));
        same.ForEach(p => update.Parameters.Add(new SqliteParameter("@was" + p.Metadata.Name, StoredValue.Before(p))));
        if (await Rows(update, row, cancellation) != 1)
        {
            throw new DbUpdateConcurrencyException($"A row of {row.Metadata.GetTableName()} was changed meanwhile.");
        }
    }

    private static string Column(PropertyEntry property) => $"\"{property.Metadata.GetColumnName()}\"";

    private static async Task<int> Rows(DbCommand update, EntityEntry row, CancellationToken cancellation)
    {
        try
        {
            return await update.ExecuteNonQueryAsync(cancellation);
        }
        catch (SqliteException fault)
        {
            throw new DbUpdateException($"A row of {row.Metadata.GetTableName()} could not be changed.", fault, [row]);
        }
    }
}
