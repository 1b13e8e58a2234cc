using System.Diagnostics;
using BotApp.Domain.Deliveries;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;
using BotApp.Jobs;
using BotApp.Settings;
using BotApp.Storage;
using BotApp.Tests.Storage;
using Quartz;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Jobs;

public sealed class HostTests
{
    [Theory, OnBothDatabases]
    public async Task A_message_leaves_at_once_after_its_commit_and_a_waiting_one_at_the_next_start(Database database)
    {
        using var folder = new TemporaryFolder();
        var data = await SmallHost.Data(database, folder);
        var wire = new ScriptedWire();
        var place = new Address { TenantId = "tenant", ServiceUrl = "https://teams.example/", Kind = AddressKind.Channel, ConversationId = "nurses" };

        await using (var host = await SmallHost.Start(data, wire))
        {
            await host.Write(db => db.Addresses.Add(place));
            await host.Write(db => Post(db, place, 1));
            await Until(() => wire.Standing.Count == 1);
        }

        await using (var stopped = await SmallHost.Start(data, new ScriptedWire { Answer = _ => throw new InvalidDataException() }))
        {
            await stopped.Write(db => Post(db, place, 2));
        }

        await using var again = await SmallHost.Start(data, wire);
        await Until(() => wire.Standing.Count == 2);
    }

    [Theory, OnBothDatabases]
    public async Task Rooms_are_asked_every_second_what_is_due_also_after_a_second_start(Database database)
    {
        using var folder = new TemporaryFolder();
        var data = await SmallHost.Data(database, folder);
        for (var start = 0; start < 2; start++)
        {
            var failing = new CountedWork { Fails = true };
            var work = new CountedWork();
            await using var host = await SmallHost.Start(data, new ScriptedWire(), failing, work);
            await Until(() => work.Asked >= 2);
            failing.Asked.ShouldBeGreaterThanOrEqualTo(2);
        }
    }

    [Fact]
    public async Task Two_hosts_on_PostgreSQL_share_the_work_and_send_nothing_twice()
    {
        using var folder = new TemporaryFolder();
        var data = await SmallHost.Data(Database.Postgres, folder);
        var wire = new ScriptedWire();
        await using var one = await SmallHost.Start(data, wire);
        await using var other = await SmallHost.Start(data, wire);
        var places = Enumerable.Range(0, 5).Select(n => new Address
        {
            TenantId = "tenant",
            ServiceUrl = "https://teams.example/",
            Kind = AddressKind.Channel,
            ConversationId = $"c{n}",
        }).ToList();
        await one.Write(db => db.Addresses.AddRange(places));

        for (var n = 1; n <= 20; n++)
        {
            await (n % 2 == 0 ? one : other).Write(db => places.ForEach(place => Post(db, place, n)));
        }

        await Until(() => wire.Standing.Count >= 100);
        var sent = wire.Calls.Select(c => c.Split(' ')).Where(c => c[0] == "post").ToLookup(c => c[1], c => c[3]);
        places.ShouldAllBe(p => sent[$"{p.Id}"].SequenceEqual(Enumerable.Range(1, 20).Select(n => $"{n}:")));
    }

    [Fact]
    public async Task A_host_stops_within_seconds_while_Teams_does_not_answer_and_sends_it_after_the_next_start()
    {
        using var folder = new TemporaryFolder();
        var data = await SmallHost.Data(Database.Sqlite, folder);
        var silent = new ScriptedWire { Line = end => Task.Delay(Timeout.Infinite, end) };
        var host = await SmallHost.Start(data, silent);
        await Begin(host, silent);

        var began = Stopwatch.GetTimestamp();
        await host.DisposeAsync();

        Stopwatch.GetElapsedTime(began).ShouldBeLessThan(SendOne.LongestGoodbye + TimeSpan.FromSeconds(4));
        var wire = new ScriptedWire();
        await using var again = await SmallHost.Start(data, wire);
        await Until(() => wire.Standing.Count == 1);
    }

    [Fact]
    public async Task A_host_that_is_only_disposed_of_waits_for_what_it_sends_and_leaves_no_clock_behind()
    {
        using var folder = new TemporaryFolder();
        var data = await SmallHost.Data(Database.Sqlite, folder);
        var answer = new TaskCompletionSource();
        var wire = new ScriptedWire { Line = end => answer.Task.WaitAsync(end) };
        var work = new CountedWork();
        var host = await SmallHost.Start(data, wire, work);
        await Begin(host, wire);
        await Until(() => work.Asked > 0);
        var clock = await host.Clock;

        var disposed = host.OnlyDispose().AsTask();
        disposed.IsCompleted.ShouldBeFalse();
        answer.SetResult();
        await disposed;

        wire.Standing.Count.ShouldBe(1);
        clock.Status.ShouldBe(SchedulerStatus.Shutdown);
    }

    [Fact]
    public async Task A_database_that_cannot_be_reached_is_said_so_at_start()
    {
        using var folder = new TemporaryFolder();
        var data = new DataSettings(folder["data"], $"Host={folder.Location};Username=nobody;Database=none;Timeout=2");

        (await Should.ThrowAsync<StorageRefusedException>(() => SmallHost.Start(data, new ScriptedWire())))
            .Message.ShouldContain("Data:Postgres");
    }

    /// <summary>One message is on its way.</summary>
    private static async Task Begin(SmallHost host, ScriptedWire wire)
    {
        var place = new Address { TenantId = "tenant", ServiceUrl = "https://teams.example/", Kind = AddressKind.Channel, ConversationId = "nurses" };
        await host.Write(db => db.Addresses.Add(place));
        await host.Write(db => Post(db, place, 1));
        await Until(() => wire.Calls.Count == 1);
    }

    private static void Post(AppDb db, Address place, long id) =>
        Send.Post(db, place, new(Face.Episode, id), Language.Japanese, TimeProvider.System.GetUtcNow());

    private static async Task Until(Func<bool> isSo)
    {
        for (var n = 0; n < 3_000 && !isSo(); n++)
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        isSo().ShouldBeTrue();
    }
}
