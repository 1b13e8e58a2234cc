using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace BotApp.Domain.Storage;

/// <summary>
/// The database of the product. It knows no room: each room maps its own tables (a <c>…Table.cs</c> file) and adds
/// its own property by an extension. One instance works for one workspace, set before the first query.
/// </summary>
public abstract class AppDb(DbContextOptions options) : DbContext(options)
{
    /// <summary>The workspace that this instance works for; 0 sees no row.</summary>
    public long WorkspaceId { get; set; }

    /// <summary>
    /// Two reads of an equal moment see the same rows. Null in a write, which sees more than anybody else.
    /// </summary>
    public object? Moment { get; set; }

    /// <summary>
    /// Two transactions of an equal ground, writes too, see the same rows of every table that is not <see cref="OftenChanged"/>.
    /// Null when nobody knows, or when this transaction itself has changed one of them.
    /// </summary>
    public object? Ground { get; set; }

    /// <summary>For lists that want an index; null in a write.</summary>
    public FieldIndexes? Indexes { get; set; }

    /// <summary>The turn that this context works for; null for the clock, and where no person asks.</summary>
    public TurnTrace? Trace { get; set; }

    /// <summary>What this transaction adds past the change tracker.</summary>
    public AppendedRows Appended { get; } = new();

    /// <summary>What this transaction has at hand anyway, by what it is; nothing of it outlives the transaction.</summary>
    internal Dictionary<object, object> Held { get; } = [];

    /// <summary>What the database behind this context says differently.</summary>
    public abstract IDialect Dialect { get; }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(AppDb).Assembly);
        foreach (var row in modelBuilder.Model.GetEntityTypes().Where(t => t.ClrType.IsAssignableTo(typeof(IInWorkspace))))
        {
            modelBuilder.Entity(row.ClrType).HasQueryFilter(OfThisWorkspace(row.ClrType));
        }
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Save with a token: SaveChangesAsync.");

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        // Here and nowhere else: by itself EF Core compares every row at each look at them, also those that are new anyhow.
        var rows = ChangeTracker.Entries().ToList();
        rows.FindAll(e => e.State is EntityState.Unchanged or EntityState.Modified).ForEach(e => e.DetectChanges());
        var changed = rows.FindAll(e => e.State is not EntityState.Unchanged);
        changed.FindAll(e => e.State is EntityState.Added).ForEach(Own);
        if (changed.Count > 0 && !await WroteThem(changed, cancellationToken))
        {
            await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        ChangeTracker.AcceptAllChanges();
        return changed.Count + await SaveAppended(cancellationToken);
    }

    /// <summary>Lets go of every row of a transaction that has ended, however it ended.</summary>
    public void Forget()
    {
        Appended.Forget();
        Held.Clear();
        ChangeTracker.Clear();
    }

    /// <summary>A database that writes rows quicker than EF Core does it for it.</summary>
    /// <returns>False when it wrote none of them, and EF Core is to do it.</returns>
    protected virtual Task<bool> WroteThem(IReadOnlyList<EntityEntry> changed, CancellationToken cancellation) => Task.FromResult(false);

    /// <summary>Inserts rows that are not tracked, in their order, and fills in the numbers that their tables give.</summary>
    /// <exception cref="DbUpdateException">As EF Core throws it, with the row.</exception>
    protected abstract Task Insert(IReadOnlyList<IInWorkspace> appended, CancellationToken cancellation);

    private async Task<int> SaveAppended(CancellationToken cancellation)
    {
        var rows = Appended.Waiting;
        var count = rows.Count;
        foreach (var row in rows)
        {
            Own(row);
        }

        await (count > 0 ? Insert(rows, cancellation) : Task.CompletedTask);
        Appended.AreWritten();
        return count;
    }

    private void Own(EntityEntry added)
    {
        if (added.Entity is IInWorkspace row)
        {
            Own(row);
        }
    }

    internal void Own(IInWorkspace row)
    {
        if (row is IFromTurn { TurnId: null } from)
        {
            from.TurnId = Trace?.TurnId;
        }

        if (row.WorkspaceId == 0)
        {
            row.WorkspaceId = WorkspaceId;
        }

        if (row.WorkspaceId == 0 || (WorkspaceId != 0 && row.WorkspaceId != WorkspaceId))
        {
            throw new InvalidOperationException($"A {row.GetType().Name} of workspace {row.WorkspaceId} in workspace {WorkspaceId}.");
        }
    }

    private LambdaExpression OfThisWorkspace(Type type)
    {
        var row = Expression.Parameter(type, "row");
        var mine = Expression.Property(Expression.Constant(this, typeof(AppDb)), nameof(WorkspaceId));
        return Expression.Lambda(Expression.Equal(Expression.Property(row, nameof(IInWorkspace.WorkspaceId)), mine), row);
    }
}
