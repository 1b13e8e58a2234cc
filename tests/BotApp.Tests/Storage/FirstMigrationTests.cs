using BotApp.Domain.Storage;
using BotApp.Storage.Migrations;
using BotApp.Storage.Postgres;
using BotApp.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Storage;

/// <summary>
/// Until the first release the first migration is written from the model:
/// <c>BOTAPP_WRITE_MIGRATION=1 dotnet test tests/BotApp.Tests --filter FirstMigrationTests</c>, then run it again without.
/// </summary>
public sealed class FirstMigrationTests
{
    private const string Rewrite = "The model has changed. BOTAPP_WRITE_MIGRATION=1 dotnet test tests/BotApp.Tests --filter FirstMigrationTests writes the first migration anew.";

    [Fact]
    public async Task A_migrated_SQLite_file_has_the_tables_of_the_model()
    {
        using var folder = new TemporaryFolder();
        await using var model = new SqliteAppDb(new DbContextOptionsBuilder<SqliteAppDb>().UseSqlite($"Data Source={folder["model.db"]};Pooling=false").Options);
        await Approve(model, "Sqlite");
        await using var migrated = await StorageWorld.Start(Database.Sqlite);
        await model.Database.ExecuteSqlRawAsync(model.Database.GenerateCreateScript(), TestContext.Current.CancellationToken);

        var found = await Catalogue.OfSqlite(Path.Combine(migrated.Connection, "botapp.db"));

        found.ShouldBe(await Catalogue.OfSqlite(folder["model.db"]), Rewrite);
        found.ShouldContain(l => l.StartsWith("index ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_migrated_PostgreSQL_database_has_the_tables_of_the_model()
    {
        var empty = await PostgresCluster.NewEmptyDatabase();
        await using var model = new PostgresAppDb(new DbContextOptionsBuilder<PostgresAppDb>().UseNpgsql(empty + ";Pooling=false").Options);
        await Approve(model, "Postgres");
        var migrated = await PostgresCluster.NewDatabase();
        await model.Database.ExecuteSqlRawAsync(model.Database.GenerateCreateScript(), TestContext.Current.CancellationToken);

        var found = await Catalogue.OfPostgres(migrated);

        found.ShouldBe(await Catalogue.OfPostgres(empty), Rewrite);
        found.ShouldContain(l => l.StartsWith("index ", StringComparison.Ordinal));
    }

    private static async Task Approve(AppDb model, string database)
    {
        if (Environment.GetEnvironmentVariable("BOTAPP_WRITE_MIGRATION") == "1")
        {
            var file = Path.Combine(Repository.Root, "src", "BotApp", "Storage", "Migrations", database, FirstScript.Name);
            var script = model.Database.GenerateCreateScript().ReplaceLineEndings("\n").Trim() + "\n";
            await File.WriteAllTextAsync(file, script, TestContext.Current.CancellationToken);
            Assert.Fail($"{file} was written. Build and run again.");
        }
    }
}
