using BotApp.Domain.Deliveries;
using BotApp.Domain.Events;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Storage;

public sealed class TransactionTests
{
    [Theory, OnBothDatabases]
    public async Task What_was_written_is_there_after_a_new_start(Database database)
    {
        await using var world = await StorageWorld.Start(database);
        await world.Write(db => db.Inbox.Add(Entry("one")));

        await world.Reopen();

        (await Keys(world)).ShouldBe(["one"]);
    }

    [Theory, OnBothDatabases]
    public async Task A_body_that_throws_takes_only_its_own_changes_back(Database database)
    {
        await using var world = await StorageWorld.Start(database);

        var writes = Enumerable.Range(0, 30).Select(n => world.Write(async (db, token) =>
        {
            db.Inbox.Add(Entry($"{n:00}"));
            await db.SaveChangesAsync(token);
            return n % 3 == 0 ? throw new InvalidDataException() : n;
        })).ToList();
        var ended = await Task.WhenAll(writes.Select(async w => await Record.ExceptionAsync(() => w)));

        ended.Count(e => e is InvalidDataException).ShouldBe(10);
        (await Keys(world)).ShouldBe(Enumerable.Range(0, 30).Where(n => n % 3 != 0).Select(n => $"{n:00}"));
    }

    [Theory, OnBothDatabases]
    public async Task Writes_that_wait_together_share_a_commit(Database database)
    {
        await using var world = await StorageWorld.Start(database);
        var others = new TaskCompletionSource();
        var blocking = world.Write(async (db, _) =>
        {
            await others.Task;
            return await TransactionId(db);
        });

        var waiting = Enumerable.Range(0, 10).Select(n => world.Write(async (db, _) =>
        {
            db.Inbox.Add(Entry($"{n}"));
            return await TransactionId(db);
        })).ToList();
        others.SetResult();
        await blocking;

        // Nobody is made to wait long for a shared commit, so on a slow machine they need more than one.
        (await Task.WhenAll(waiting)).Distinct().Count().ShouldBeLessThan(10);
        (await Keys(world)).Count.ShouldBe(10);
    }

    [Theory, OnBothDatabases]
    public async Task Long_work_goes_between_those_who_wait_and_shares_no_commit(Database database)
    {
        await using var world = await StorageWorld.Start(database);
        var (others, ran) = (new TaskCompletionSource(), new List<(string Who, long Transaction)>());
        var blocking = world.Write(async (_, _) =>
        {
            await others.Task;
            return 0;
        });

        List<Task<int>> all =
        [
            .. Enumerable.Range(0, 2).Select(_ => world.Transactions.WriteInBackground(StorageWorld.Workspace, Note("work"), TestContext.Current.CancellationToken)),
            .. Enumerable.Range(0, 2).Select(_ => world.Write(Note("waits"))),
        ];
        others.SetResult();
        await Task.WhenAll(all.Append(blocking));

        ran.FindLastIndex(r => r.Who == "waits").ShouldBeLessThan(ran.FindLastIndex(r => r.Who == "work"));
        ran.GroupBy(r => r.Transaction).ShouldAllBe(together => together.Count() == 1 || together.All(r => r.Who == "waits"));

        Func<AppDb, CancellationToken, Task<int>> Note(string who) => async (db, _) =>
        {
            db.Inbox.Add(Entry($"{who} {ran.Count}"));
            ran.Add((who, await TransactionId(db)));
            return 0;
        };
    }

    [Theory, OnBothDatabases]
    public async Task The_same_turn_is_stored_once(Database database)
    {
        await using var world = await StorageWorld.Start(database);

        var writes = Enumerable.Range(0, 8).Select(_ => world.Write(db => db.Inbox.Add(Entry("same")))).ToList();
        var ended = await Task.WhenAll(writes.Select(async w => await Record.ExceptionAsync(() => w)));

        ended.Count(e => e is null).ShouldBe(1);
        ended.Count(e => e is DuplicateTurnException).ShouldBe(7);
    }

    [Theory, OnBothDatabases]
    public async Task Rows_never_cross_workspaces(Database database)
    {
        await using var world = await StorageWorld.Start(database);
        await world.Write(db => db.Inbox.Add(Entry("mine")));

        var seen = await world.Transactions.Read(8, (db, token) => db.Inbox.CountAsync(token), TestContext.Current.CancellationToken);
        var planted = Should.ThrowAsync<InvalidOperationException>(() => world.Transactions.Write(
            8,
            (db, _) => Task.FromResult(db.Inbox.Add(new() { Key = "theirs", WorkspaceId = StorageWorld.Workspace })),
            TestContext.Current.CancellationToken));

        seen.ShouldBe(0);
        await planted;
    }

    [Theory, OnBothDatabases]
    public async Task Several_changes_to_one_row_at_once_all_count(Database database)
    {
        await using var world = await StorageWorld.Start(database);
        await world.Write(db => db.Inbox.Add(Entry("count")));

        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => world.Write(async (db, token) =>
        {
            var entry = await db.Inbox.SingleAsync(token);
            return entry.AnswerFaceId++;
        })));

        (await world.Read((db, token) => db.Inbox.SingleAsync(token))).AnswerFaceId.ShouldBe(50);
    }

    [Fact]
    public async Task Several_hosts_on_PostgreSQL_lose_no_change_either()
    {
        await using var one = await StorageWorld.Start(Database.Postgres);
        await using var other = await StorageWorld.At(Database.Postgres, one.Connection);
        await one.Write(db => db.Inbox.Add(Entry("count")));

        await Task.WhenAll(Enumerable.Range(0, 60).Select(n => (n % 2 == 0 ? one : other).Write(async (db, token) =>
        {
            var entry = await db.Inbox.SingleAsync(token);
            return entry.AnswerFaceId++;
        })));

        (await one.Read((db, token) => db.Inbox.SingleAsync(token))).AnswerFaceId.ShouldBe(60);
    }

    [Theory, OnBothDatabases]
    public async Task Everything_in_a_read_is_of_one_moment(Database database)
    {
        await using var world = await StorageWorld.Start(database);

        var (before, after) = await world.Read(async (db, token) =>
        {
            var first = await db.Inbox.CountAsync(token);
            await world.Write(other => other.Inbox.Add(Entry("meanwhile")));
            return (first, await db.Inbox.CountAsync(token));
        });

        (before, after).ShouldBe((0, 0));
    }

    [Theory, OnBothDatabases]
    public async Task A_write_that_nobody_waits_for_any_more_is_not_run(Database database)
    {
        await using var world = await StorageWorld.Start(database);
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => world.Transactions.Write(
            StorageWorld.Workspace, (db, _) => Task.FromResult(db.Inbox.Add(Entry("late"))), gone.Token));

        (await Keys(world)).ShouldBeEmpty();
    }

    [Theory, OnBothDatabases]
    public async Task The_bell_rings_after_a_commit_with_deliveries_only(Database database)
    {
        await using var world = await StorageWorld.Start(database);
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        var now = DateTimeOffset.UnixEpoch;
        await world.Write(db => db.Inbox.Add(Entry("quiet")));
        await Should.ThrowAsync<OperationCanceledException>(() => world.Bell.Wait(soon.Token));

        await world.Write(db => Send.Post(db, new Address { TenantId = "t", ServiceUrl = "s", Id = 1 }, new(Face.Home), Language.English, now));

        await world.Bell.Wait(TestContext.Current.CancellationToken);
    }

    [Theory, OnBothDatabases]
    public async Task What_follows_is_stored_with_what_happened(Database database)
    {
        var chain = new Chain(EventKind.RecordSaved, EventKind.EpisodeOpened, EventKind.FindingJoined);
        await using var world = await StorageWorld.Start(database, chain);

        await world.Write(db => db.Appended.Add(new Event { Kind = EventKind.RecordSaved, RecordNumber = 1 }));

        var kinds = await world.Read((db, token) => db.Events.OrderBy(e => e.Id).Select(e => e.Kind).ToListAsync(token));
        kinds.ShouldBe([EventKind.RecordSaved, EventKind.EpisodeOpened, EventKind.FindingJoined]);
    }

    [Theory, OnBothDatabases]
    public async Task Events_that_answer_each_other_for_ever_are_a_bug_and_store_nothing(Database database)
    {
        var circle = new Chain(EventKind.RecordSaved, EventKind.EpisodeOpened, EventKind.RecordSaved);
        await using var world = await StorageWorld.Start(database, circle);

        await Should.ThrowAsync<InvalidOperationException>(() => world.Write(db => db.Appended.Add(new Event { Kind = EventKind.RecordSaved })));

        (await world.Read((db, token) => db.Events.CountAsync(token))).ShouldBe(0);
    }

    private static InboxEntry Entry(string key) => new() { Key = key };

    private static Task<List<string>> Keys(StorageWorld world) =>
        world.Read((db, token) => db.Inbox.OrderBy(i => i.Key).Select(i => i.Key).ToListAsync(token));

    // SQLite has no number for a transaction; the object of the connection's transaction is one.
    private static async Task<long> TransactionId(AppDb db) => db.Database.IsNpgsql()
        ? await db.Database.SqlQueryRaw<long>("SELECT txid_current() AS \"Value\"").SingleAsync()
        : System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(db.Database.CurrentTransaction!);
}
