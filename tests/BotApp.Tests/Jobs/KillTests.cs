using System.Diagnostics;
using System.Globalization;
using BotApp.Domain.Deliveries;
using BotApp.Domain.Events;
using BotApp.Domain.Storage;
using BotApp.Jobs;
using BotApp.Settings;
using BotApp.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Jobs;

/// <summary>kill -9 at random moments. BOTAPP_LONG=1 makes it 30 kills.</summary>
public sealed class KillTests
{
    private static readonly int Kills = Environment.GetEnvironmentVariable("BOTAPP_LONG") == "1" ? 30 : 3;

    [Theory, OnBothDatabases]
    public async Task Nothing_acknowledged_is_lost_and_nothing_is_sent_that_was_not_stored(Database database)
    {
        using var folder = new TemporaryFolder();
        var data = await SmallHost.Data(database, folder);
        for (var kill = 0; kill < Kills; kill++)
        {
            await StartAndKill(data, folder, "acknowledged", 40, TimeSpan.FromMilliseconds(Random.Shared.Next(0, 500)));
        }

        var leasesAreOver = new LaterClock(ClaimDeliveries.Lease);
        await using var host = await SmallHost.Start(data, new NotingWire(folder.Location), leasesAreOver);
        await Settled(host);

        (await GivenUp(host)).ShouldBeEmpty();
        var stored = await Read(host, db => db.Events.Select(e => e.RecordNumber!.Value));
        var waiting = await Read(host, db => db.Deliveries.Where(d => d.State != DeliveryState.Sent).Select(d => d.Id));
        var posted = await Read(host, db => db.Deliveries.Select(d => d.FaceId));
        var sent = Lines(folder, "sent").Select(l => Number(l["Episode ".Length..^": 0".Length])).ToList();
        Lines(folder, "acknowledged").Select(Number).ShouldBeSubsetOf(stored);
        posted.ShouldBe(stored, ignoreOrder: true);
        stored.ShouldBe(Enumerable.Range(1, stored.Count).Select(n => (long)n), ignoreOrder: true);
        sent.ToHashSet().ShouldBe(stored.ToHashSet(), ignoreOrder: true);
        waiting.ShouldBeEmpty();
        stored.Count.ShouldBeGreaterThan(40 * Kills);
        TestContext.Current.TestOutputHelper?.WriteLine($"{Kills} kills, {stored.Count} stored, {sent.Count - stored.Count} sent twice");
    }

    [Fact]
    public async Task A_start_killed_at_any_moment_is_followed_by_a_good_one()
    {
        for (var kill = 0; kill < Kills; kill++)
        {
            using var folder = new TemporaryFolder();
            var data = await SmallHost.Data(Database.Sqlite, folder);
            await StartAndKill(data, folder, "opening", 1, TimeSpan.FromMilliseconds(Random.Shared.Next(0, 1_500)));

            await using var host = await SmallHost.Start(data, new NotingWire(folder.Location)).WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
            await host.Write(db => db.Inbox.Add(new() { Key = "works" }));
        }
    }

    /// <summary>Kills it a while after it wrote so many lines.</summary>
    private static async Task StartAndKill(DataSettings data, TemporaryFolder folder, string kind, int lines, TimeSpan later)
    {
        var enough = Lines(folder, kind).Count() + lines;
        var start = new ProcessStartInfo(
            Path.Combine(AppContext.BaseDirectory, "BotApp.Tests"), ["-explicit", "only", "-class", typeof(KilledHost).FullName!])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        start.Environment[KilledHost.Folder] = folder.Location;
        start.Environment[KilledHost.Postgres] = data.Postgres;
        using var process = Process.Start(start)!;
        try
        {
            for (var n = 0; n < 6_000 && Lines(folder, kind).Count() < enough && !process.HasExited; n++)
            {
                await Task.Delay(10);
            }

            await Task.Delay(later);
            process.HasExited.ShouldBeFalse();
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    private static async Task Settled(SmallHost host)
    {
        for (var n = 0; n < 900; n++)
        {
            if ((await Read(host, db => db.Deliveries.Where(d => d.State != DeliveryState.Sent).Select(d => d.Id).Take(1))).Count == 0)
            {
                return;
            }

            await Task.Delay(100);
        }
    }

    private static Task<List<string>> GivenUp(SmallHost host) => host.Transactions.Read(
        StorageWorld.Workspace,
        (db, token) => db.Deliveries.Where(d => d.State == DeliveryState.Dead).Select(d => $"{d.Id}: {d.Problem} after {d.Attempts}").ToListAsync(token),
        TestContext.Current.CancellationToken);

    private static Task<List<long>> Read(SmallHost host, Func<AppDb, IQueryable<long>> query) => host.Transactions.Read(
        StorageWorld.Workspace, (db, token) => query(db).ToListAsync(token), TestContext.Current.CancellationToken);

    // The last line can be half written.
    private static IEnumerable<string> Lines(TemporaryFolder folder, string kind) =>
        File.Exists(folder[kind]) ? File.ReadAllText(folder[kind]).Split('\n').SkipLast(1) : [];

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
