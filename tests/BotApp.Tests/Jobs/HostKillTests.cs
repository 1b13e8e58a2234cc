using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using BotApp.Domain.Deliveries;
using BotApp.Domain.People;
using BotApp.Domain.Requests;
using BotApp.Domain.Storage;
using BotApp.Tests.Bot;
using BotApp.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Jobs;

/// <summary>
/// kill -9 of the real host while people file requests over HTTP; who gets no answer sends the same activity again, as
/// Teams does. BOTAPP_LONG=1 makes it 30 kills.
/// </summary>
public sealed partial class HostKillTests
{
    private const int Callers = 4;
    private static readonly int Kills = Environment.GetEnvironmentVariable("BOTAPP_LONG") == "1" ? 30 : 3;

    private readonly ConcurrentDictionary<int, bool> answered = new();
    private int last;

    [Theory, OnBothDatabases]
    public async Task What_was_answered_is_stored_once_and_what_is_shown_was_stored(Database database)
    {
        using var folder = new TemporaryFolder();
        var data = await SmallHost.Data(database, folder);
        await using var teams = await RosterConnector.Start(Callers);
        using var closing = new CancellationTokenSource();
        await using var host = new HostProcess(data);
        await host.Start();
        await host.Deliver(RosterConnector.Installed(teams.ServiceUrl));
        var callers = Enumerable.Range(0, Callers).Select(n => Task.Run(() => File(host, teams.ServiceUrl, n, closing.Token))).ToList();
        for (var kill = 0; kill < Kills; kill++)
        {
            await Until(answered.Count + 15);
            await Task.Delay(Random.Shared.Next(300), TestContext.Current.CancellationToken);
            await host.Kill();
            await host.Start();
        }

        await Until(answered.Count + 5);
        await closing.CancelAsync();
        await Task.WhenAll(callers);
        await Quiet(teams);
        await host.Kill();
        await Check(database, data.Postgres ?? data.Directory, teams);
    }

    private async Task Check(Database database, string connection, RecordingConnector teams)
    {
        await using var world = await StorageWorld.At(database, connection);
        var workspace = await world.Transactions.Read(0, (db, token) => db.Workspaces.Select(w => w.Id).SingleAsync(token), TestContext.Current.CancellationToken);
        var requests = await Read(world, workspace, db => db.Requests.Select(r => r.Text));
        var numbers = await Read(world, workspace, db => db.Requests.Select(r => r.Number));
        var ended = await Read(world, workspace, db => db.Deliveries.Select(d => d.State));

        var stored = requests.Select(t => Number(Filed().Match(t))).ToList();
        stored.ShouldBeUnique();
        numbers.ShouldBe(Enumerable.Range(1, numbers.Count).Select(n => (long)n), ignoreOrder: true);
        answered.Keys.ShouldBeSubsetOf(stored);
        Shown(teams).ShouldBe(stored.ToHashSet(), ignoreOrder: true);
        ended.ShouldAllBe(s => s == DeliveryState.Sent || s == DeliveryState.Dropped);
        TestContext.Current.TestOutputHelper?.WriteLine($"{Kills} kills, {stored.Count} requests, {teams.Calls.Count} calls");
    }

    private async Task File(HostProcess host, string serviceUrl, int caller, CancellationToken closing)
    {
        while (!closing.IsCancellationRequested)
        {
            var number = Interlocked.Increment(ref last);
            var activity = RosterConnector.Filing(serviceUrl, caller, number);
            while (!await host.Deliver(activity))
            {
                await Task.Delay(20, CancellationToken.None);
            }

            answered[number] = true;
        }
    }

    private async Task Until(int count)
    {
        using var end = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (answered.Count < count)
        {
            await Task.Delay(10, end.Token);
        }
    }

    // On PostgreSQL the leases of a killed host must lapse first.
    private async Task Quiet(RecordingConnector teams)
    {
        for (var n = 0; n < 200 && !answered.Keys.All(Shown(teams).Contains); n++)
        {
            await Task.Delay(500, TestContext.Current.CancellationToken);
        }

        await Task.Delay(TimeSpan.FromSeconds(3), TestContext.Current.CancellationToken);
    }

    private static HashSet<int> Shown(RecordingConnector teams) =>
        [.. teams.Calls.SelectMany(c => Filed().Matches(c.Body?.ToJsonString() ?? "")).Select(Number)];

    private static int Number(Match filed) => int.Parse(filed.Groups["number"].Value, CultureInfo.InvariantCulture);

    private static Task<List<T>> Read<T>(StorageWorld world, long workspace, Func<AppDb, IQueryable<T>> query) =>
        world.Transactions.Read(workspace, (db, token) => query(db).ToListAsync(token), TestContext.Current.CancellationToken);

    [GeneratedRegex("kill(?<number>[0-9]+)end", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Filed();
}
