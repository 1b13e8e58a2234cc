using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace BotApp.Storage.Sqlite;

/// <summary>
/// One table in memory, mapped and asked beside the building of the real model. Most of the time that a first query takes goes
/// into code of EF Core and SQLite that is loaded and compiled when it is first met, whatever the model: with this it was met
/// before a person waits for it.
/// </summary>
internal sealed class SmallDb(DbContextOptions<SmallDb> options) : DbContext(options)
{
    private enum Kind
    {
        Plain,
    }

    public static async Task Ask(CancellationToken cancellation)
    {
        await using var connection = new PreparingConnection("Data Source=:memory:");
        await connection.OpenAsync(cancellation);
        await using var make = connection.CreateCommand();
        make.CommandText = """CREATE TABLE "Row" ("Id" INTEGER PRIMARY KEY, "Kind" INTEGER, "Name" TEXT, "Number" INTEGER, "At" INTEGER, "EndedAt" INTEGER)""";
        await make.ExecuteNonQueryAsync(cancellation);
        await using var db = new SmallDb(new DbContextOptionsBuilder<SmallDb>()
            .UseSqlite(connection)
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            // With services of its own it does not wait until the other model is built.
            .EnableServiceProviderCaching(false)
            .Options);
        await Ask(db, cancellation);
    }

    // In the ways in which turns ask.
    private static async Task Ask(SmallDb db, CancellationToken cancellation)
    {
        var named = EF.CompileAsyncQuery((SmallDb own, string name, CancellationToken token) =>
            own.Set<Row>().FirstOrDefault(r => r.Name == name && r.EndedAt == null));
        await named(db, "", cancellation);
        long[] ids = [1, 2];
        await db.Set<Row>().Where(r => ids.Contains(r.Id)).Select(r => r.Number).ToListAsync(cancellation);
        await db.Set<Row>().AnyAsync(r => r.Kind == Kind.Plain, cancellation);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<DateTimeOffsetToBinaryConverter>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Row>().HasIndex(r => r.Name);

    private sealed class Row
    {
        public long Id { get; set; }

        public Kind Kind { get; set; }

        public string Name { get; set; } = "";

        public int? Number { get; set; }

        public DateTimeOffset At { get; set; }

        public DateTimeOffset? EndedAt { get; set; }
    }
}
