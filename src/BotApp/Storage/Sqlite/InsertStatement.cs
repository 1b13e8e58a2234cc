using System.Globalization;
using System.Runtime.CompilerServices;
using BotApp.Domain.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace BotApp.Storage.Sqlite;

/// <summary>The INSERT of one mapped table. The number that the table gives is the row's number in SQLite as well.</summary>
internal sealed class InsertStatement
{
    private static readonly ConditionalWeakTable<IEntityType, InsertStatement> Known = [];

    private readonly MappedTable table;
    private readonly string sql;

    private InsertStatement(IEntityType type)
    {
        table = MappedTable.Of(type);
        sql = $"""
            INSERT INTO "{table.Name}" ({string.Join(", ", table.Written.Select(c => $"\"{c.Name}\""))})
            VALUES ({string.Join(", ", table.Written.Select(_ => "?"))})
            """;
    }

    public static InsertStatement For(IEntityType type) => Known.GetValue(type, t => new(t));

    /// <summary>Somebody chose a number for a new row, where the table would give it.</summary>
    public static bool IsNumberedByHand(EntityEntry row) =>
        row.State is EntityState.Added && MappedTable.Of(row.Metadata).Given is { } given && !row.Property(given).IsTemporary;

    /// <summary>Rows of one table are numbered in the order in which they were added: until then EF Core counts them upwards.</summary>
    public static long PlaceOf(EntityEntry row) =>
        MappedTable.Of(row.Metadata).Given is { } given ? Convert.ToInt64(row.Property(given).CurrentValue, CultureInfo.InvariantCulture) : 0;

    /// <exception cref="DbUpdateException">As EF Core throws it, with the row.</exception>
    public void Run(SqliteAppDb db, EntityEntry row)
    {
        var number = Insert(db, row.Entity);
        if (table.Given is { } given)
        {
            row.Property(given).CurrentValue = number;
        }
    }

    /// <summary>The same for a row that is not tracked.</summary>
    /// <exception cref="DbUpdateException">As EF Core throws it, with the row.</exception>
    public void Run(SqliteAppDb db, object row) => table.Give(row, Insert(db, row));

    private long Insert(SqliteAppDb db, object row)
    {
        try
        {
            var insert = db.Native(sql);
            insert.Run(table.Values(row));
            return insert.GivenNumber;
        }
        catch (SqliteException fault)
        {
            throw new DbUpdateException($"A row of {table.Name} could not be inserted.", fault, [db.Entry(row)]);
        }
    }
}
