using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace BotApp.Storage.Sqlite;

internal sealed class SqliteAppDb(DbContextOptions<SqliteAppDb> options) : AppDb(options)
{
    public override IDialect Dialect => SqliteDialect.Instance;

    /// <inheritdoc cref="PreparingConnection.Native"/>
    public NativeStatement Native(string sql) => ((PreparingConnection)Database.GetDbConnection()).Native(sql);

    /// <summary>
    /// EF Core's own way sorts, batches and builds each statement anew, for a round trip that SQLite does not have. Rows that
    /// are deleted, which happens seldom, and with them all others are left to it.
    /// </summary>
    protected override Task<bool> WroteThem(IReadOnlyList<EntityEntry> changed, CancellationToken cancellation)
    {
        if (changed.Any(row => row.State is EntityState.Deleted || InsertStatement.IsNumberedByHand(row)))
        {
            return Task.FromResult(false);
        }

        // First what ends, then what takes its place: what must be unique is so in between, too.
        foreach (var row in changed.Where(row => row.State is EntityState.Modified))
        {
            UpdateStatement.Run(this, row);
        }

        foreach (var row in changed.Where(row => row.State is EntityState.Added).OrderBy(InsertStatement.PlaceOf))
        {
            InsertStatement.For(row.Metadata).Run(this, row);
        }

        return Task.FromResult(true);
    }

    protected override Task Insert(IReadOnlyList<IInWorkspace> appended, CancellationToken cancellation)
    {
        foreach (var row in appended)
        {
            InsertStatement.For(Model.FindEntityType(row.GetType())!).Run(this, row);
        }

        return Task.CompletedTask;
    }
}
