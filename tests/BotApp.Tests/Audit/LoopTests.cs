using BotApp.Domain.Audit;
using BotApp.Domain.Events;
using BotApp.Domain.People;
using BotApp.Domain.Storage;
using BotApp.Tests.Jobs;
using BotApp.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Audit;

public sealed class LoopTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Reads_and_events_are_in_the_audit_soon_after_they_happened(Database database)
    {
        using var folder = new TemporaryFolder();
        await using var host = await SmallHost.Start(await SmallHost.Data(database, folder), new ScriptedWire());

        await host.Write(db => db.Appended.Add(Event()));
        host.Reads.Add(Read(1));

        for (var n = 0; n < 1_000 && await Count(host) < 2; n++)
        {
            await Task.Delay(10, Token);
        }

        (await Count(host)).ShouldBe(2);
    }

    [Theory, OnBothDatabases]
    public async Task A_read_just_before_a_normal_stop_is_kept(Database database)
    {
        using var folder = new TemporaryFolder();
        var data = await SmallHost.Data(database, folder);
        await using (var host = await SmallHost.Start(data, new ScriptedWire()))
        {
            for (var n = 1; n <= 700; n++)
            {
                host.Reads.Add(Read(n));
            }
        }

        await using var again = await SmallHost.Start(data, new ScriptedWire());
        (await Count(again)).ShouldBe(700);
    }

    [Theory, OnBothDatabases]
    public async Task Events_that_a_kill_left_out_are_found_at_the_next_start(Database database)
    {
        using var folder = new TemporaryFolder();
        var data = await SmallHost.Data(database, folder);
        await using (var host = await SmallHost.Start(data, new ScriptedWire()))
        {
            await host.Write(db => db.Set<Workspace>().Add(new() { Id = StorageWorld.Workspace, TenantId = "tenant" }));
        }

        await using (var killed = await StorageWorld.At(database, data.Postgres ?? data.Directory))
        {
            await killed.Write(db => Enumerable.Range(0, 1_200).ToList().ForEach(_ => db.Appended.Add(Event())));
        }

        await using var again = await SmallHost.Start(data, new ScriptedWire());
        for (var n = 0; n < 1_000 && await Count(again) < 1_200; n++)
        {
            await Task.Delay(10, Token);
        }

        var report = await again.Transactions.Read(StorageWorld.Workspace, (db, token) => VerifyAudit.Run(db, token), Token);
        (report.Entries, report.Why).ShouldBe((1_200, null));
    }

    private static Task<int> Count(SmallHost host) =>
        host.Transactions.Read(StorageWorld.Workspace, (db, token) => db.Audit.CountAsync(token), Token);

    private static Event Event() => new() { Kind = EventKind.RecordSaved, At = DateTimeOffset.UnixEpoch, RecordNumber = 1 };

    private static PendingRead Read(long number) =>
        new(StorageWorld.Workspace, 5, ShownAs.Opened, 1, [number], DateTimeOffset.UnixEpoch, null);
}
