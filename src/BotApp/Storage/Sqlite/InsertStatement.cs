using System.Globalization;
using System.Runtime.CompilerServices;
using BotApp.Domain.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace BotApp.Storage.Sqlite;

/// <summary>The INSERT of one mapped table, which stays prepared like every statement. The number that the table gives is filled in.</summary>
internal sealed class InsertStatement
{
    private static readonly ConditionalWeakTable<IEntityType, InsertStatement> Known = [];

    private readonly string sql;
    private readonly IProperty? given;
    private readonly List<IProperty> written;

    private InsertStatement(IEntityType type)
    {
        given = type.GetProperties().SingleOrDefault(p => p.ValueGenerated is ValueGenerated.OnAdd);
        written = [.. type.GetProperties().Where(p => p != given)];
        var columns = string.Join(", ", written.Select(p => $"\"{p.GetColumnName()}\""));
        var returning = given is null ? "" : $" RETURNING \"{given.GetColumnName()}\"";
        sql = $"INSERT INTO \"{type.GetTableName()}\" ({columns}) VALUES ({string.Join(", ", written.Select(p => '@' + p.Name))}){returning}";
    }

    public static InsertStatement For(EntityEntry row) => Known.GetValue(row.Metadata, type => new(type));

    /// <summary>Somebody chose a number for a new row, where the table would give it.</summary>
    public static bool IsNumberedByHand(EntityEntry row) =>
        row.State is EntityState.Added && For(row).given is { } given && !row.Property(given).IsTemporary;

    /// <summary>Rows of one table are numbered in the order in which they were added: until then EF Core counts them upwards.</summary>
    public static long PlaceOf(EntityEntry row) =>
        For(row).given is { } given ? Convert.ToInt64(row.Property(given).CurrentValue, CultureInfo.InvariantCulture) : 0;

    /// <exception cref="DbUpdateException">As EF Core throws it, with the row.</exception>
    public async Task Run(AppDb db, EntityEntry row, CancellationToken cancellation)
    {
        await using var insert = db.Statement(sql);
        written.ForEach(p => insert.Parameters.Add(new SqliteParameter('@' + p.Name, StoredValue.Now(p, row.Entity))));
        try
        {
            var number = await insert.ExecuteScalarAsync(cancellation);
            if (given is not null)
            {
                row.Property(given).CurrentValue = Convert.ToInt64(number, CultureInfo.InvariantCulture);
            }
        }
        catch (SqliteException fault)
        {
            throw new DbUpdateException($"A row of {row.Metadata.GetTableName()} could not be inserted.", fault, [row]);
        }
    }
}
