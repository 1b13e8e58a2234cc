using System.Globalization;
using BotApp.Benchmarks.Wire;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Storage;

namespace BotApp.Benchmarks.Records;

/// <summary>Lists, saves, imports and searches over many records, on both databases, against tables written by hand in the same run.</summary>
internal static class RecordsBenchmark
{
    private const double OfScanSqlite = 1d / 50;
    private const double OfScanPostgres = 1d / 10;

    public static async Task<int> Run(RecordSizes sizes)
    {
        var report = new Report("records");
        var data = Directory.CreateTempSubdirectory("botapp-records-").FullName;
        try
        {
            await using var teams = await TeamsSide.Start(staff: 32);
            await using (var sqlite = new SqliteStore(Path.Combine(data, "full")))
            await using (var alone = new SqliteStore(Path.Combine(data, "alone")))
            {
                await Measure(report, teams, sqlite, alone, sizes, OfScanSqlite);
            }

            Directory.Delete(data, recursive: true);
            await using var server = await PostgresServer.Start()
                ?? throw new InvalidOperationException("PostgreSQL (initdb, pg_ctl) is not installed: half of the figures would be missing.");
            await using var postgres = await server.NewStore();
            await using var one = await server.NewStore();
            await Measure(report, teams, postgres, one, sizes, OfScanPostgres);
            return report.Close();
        }
        finally
        {
            if (Directory.Exists(data))
            {
                Directory.Delete(data, recursive: true);
            }
        }
    }

    private static async Task Measure(Report report, TeamsSide teams, Store store, Store alone, RecordSizes sizes, double search)
    {
        Say(store, "making the workspace");
        await MemoryFigure.OpenWorkspace(teams, store);
        var deliver = new SaveFigures.Deliver();
        await store.Open(deliver);
        var world = await FindWorld(store);
        deliver.AddressId = await world.NewAddress();
        await using var connection = await store.OpenByHand();
        using var registers = await Registers.Fill(world, connection, sizes);

        Say(store, "measuring");
        var (big, small) = (registers.Big, registers.Small);
        report.Add(await registers.Size());
        report.Add(await PageFigures.Measure(world, big, small, registers.BigByHand, sizes));
        report.Add(await SaveFigures.Measure(world, big, small, registers.BigByHand, sizes));
        report.Add(await SearchFigures.Measure(world, registers.Notes, registers.NotesByHand, sizes, search));
        report.Add(await BulkFigures.Measure(world, registers.Bulk, small, registers.BulkByHand, sizes));
        report.Add(await Growth(world, small, alone, sizes));
        report.Add(await IndexFigures.Measure(world, big, small, registers.BigByHand));
        await world.Execute(_ => "DELETE FROM \"deliveries\"");
        await store.Close();
        report.Add(await MemoryFigure.Measure(teams, store, big.Definition.Label.Ja, sizes));
    }

    public static void Say(Store store, string what) => Report.Say(string.Create(
        CultureInfo.InvariantCulture, $"{TimeProvider.System.GetUtcNow():HH:mm:ss} {store.Name}: {what}"));

    private static async Task<IEnumerable<Figure>> Growth(RecordWorld world, PublishedType small, Store alone, RecordSizes sizes)
    {
        var deliver = new SaveFigures.Deliver();
        await alone.Open(deliver);
        var lonely = new RecordWorld(alone, 1, 1);
        deliver.AddressId = await lonely.NewAddress();
        var type = await lonely.Publish(RegisterForms.Twenty("small"));
        await lonely.Fill(type, sizes.Small, RegisterForms.Form);
        return await GrowthFigures.Measure(world, small, lonely, type, sizes);
    }

    /// <summary>The workspace and the team that the turns made.</summary>
    private static async Task<RecordWorld> FindWorld(Store store)
    {
        var (workspace, unit) = await store.Transactions.Read(
            0,
            async (db, token) =>
            {
                await using var find = db.Statement("SELECT \"WorkspaceId\", \"Id\" FROM \"units\" ORDER BY \"Id\"");
                await using var reader = await find.ExecuteReaderAsync(token);
                await reader.ReadAsync(token);
                return (reader.GetInt64(0), reader.GetInt64(1));
            },
            CancellationToken.None);
        return new(store, workspace, unit);
    }
}
