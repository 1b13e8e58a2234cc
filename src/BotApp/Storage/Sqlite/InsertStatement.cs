using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace BotApp.Storage.Sqlite;

/// <summary>The INSERT of one mapped table. The number that the table gives is the row's number in SQLite as well.</summary>
internal sealed class InsertStatement
{
    private static readonly ConditionalWeakTable<IEntityType, InsertStatement> Known = [];

    private readonly string table;
    private readonly string sql;
    private readonly IProperty? given;
    private readonly StoredColumn[] written;

    private InsertStatement(IEntityType type)
    {
        table = type.GetTableName()!;
        given = type.GetProperties().SingleOrDefault(p => p.ValueGenerated is ValueGenerated.OnAdd);
        written = [.. type.GetProperties().Where(p => p != given).Select(p => new StoredColumn(p))];
        var columns = string.Join(", ", written.Select(c => $"\"{c.Name}\""));
        sql = $"INSERT INTO \"{table}\" ({columns}) VALUES ({string.Join(", ", written.Select(_ => "?"))})";
    }

    public static InsertStatement For(IEntityType type) => Known.GetValue(type, t => new(t));

    /// <summary>Somebody chose a number for a new row, where the table would give it.</summary>
    public static bool IsNumberedByHand(EntityEntry row) =>
        row.State is EntityState.Added && For(row.Metadata).given is { } given && !row.Property(given).IsTemporary;

    /// <summary>Rows of one table are numbered in the order in which they were added: until then EF Core counts them upwards.</summary>
    public static long PlaceOf(EntityEntry row) =>
        For(row.Metadata).given is { } given ? Convert.ToInt64(row.Property(given).CurrentValue, CultureInfo.InvariantCulture) : 0;

    /// <exception cref="DbUpdateException">As EF Core throws it, with the row.</exception>
    public void Run(SqliteAppDb db, EntityEntry row)
    {
        var number = Insert(db, row.Entity);
        if (given is not null)
        {
            row.Property(given).CurrentValue = number;
        }
    }

    /// <summary>The same for a row that is not tracked.</summary>
    /// <exception cref="DbUpdateException">As EF Core throws it, with the row.</exception>
    public void Run(SqliteAppDb db, object row)
    {
        var number = Insert(db, row);
        given?.PropertyInfo!.SetValue(row, number);
    }

    private long Insert(SqliteAppDb db, object row)
    {
        try
        {
            var insert = db.Native(sql);
            for (var i = 0; i < written.Length; i++)
            {
                insert.Bind(i + 1, written[i].Now(row));
            }

            insert.Run();
            return insert.GivenNumber;
        }
        catch (SqliteException fault)
        {
            throw new DbUpdateException($"A row of {table} could not be inserted.", fault, [db.Entry(row)]);
        }
    }
}
