using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace BotApp.Storage.Sqlite;

internal sealed class SqliteAppDb(DbContextOptions<SqliteAppDb> options) : AppDb(options)
{
    public override IDialect Dialect => SqliteDialect.Instance;

    /// <summary>
    /// EF Core's own way sorts, batches and builds each statement anew, for a round trip that SQLite does not have. Rows that
    /// are deleted, which happens seldom, and with them all others are left to it.
    /// </summary>
    protected override async Task<bool> WroteThem(IReadOnlyList<EntityEntry> changed, CancellationToken cancellation)
    {
        if (changed.Any(row => row.State is EntityState.Deleted || InsertStatement.IsNumberedByHand(row)))
        {
            return false;
        }

        // First what ends, then what takes its place: what must be unique is so in between, too.
        foreach (var row in changed.Where(row => row.State is EntityState.Modified))
        {
            await UpdateStatement.Run(this, row, cancellation);
        }

        foreach (var row in changed.Where(row => row.State is EntityState.Added).OrderBy(InsertStatement.PlaceOf))
        {
            await InsertStatement.For(row).Run(this, row, cancellation);
        }

        return true;
    }
}
