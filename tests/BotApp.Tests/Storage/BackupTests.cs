using System.Collections.Concurrent;
using BotApp.Domain.Deliveries;
using BotApp.Storage;
using BotApp.Storage.Backup;
using BotApp.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Storage;

public sealed class BackupTests
{
    [Fact]
    public async Task A_backup_made_while_people_save_holds_everything_acknowledged_before_it_and_no_half_write()
    {
        using var folder = new TemporaryFolder();
        await using var world = await StorageWorld.Start(Database.Sqlite);
        using var closing = new CancellationTokenSource();
        var acknowledged = new ConcurrentQueue<int>();
        var saving = Enumerable.Range(0, 4).Select(_ => Task.Run(() => Save(world, acknowledged, closing.Token))).ToList();
        await Until(() => acknowledged.Count > 200);

        var before = acknowledged.ToHashSet();
        (await EndingProgram.Run("BotApp", "backup", "--to", folder["backup.db"], $"--Data:Directory={world.Connection}")).ExitCode.ShouldBe(0);
        var during = acknowledged.Count - before.Count;
        await closing.CancelAsync();
        await Task.WhenAll(saving);

        (await EndingProgram.Run("BotApp", "restore", "--from", folder["backup.db"], $"--Data:Directory={folder["data"]}")).ExitCode.ShouldBe(0);
        await using var restored = await StorageWorld.At(folder["data"]);
        var kept = await restored.Read((db, token) => db.Inbox.Select(i => i.Key).ToListAsync(token));
        var pairs = kept.GroupBy(k => int.Parse(k.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture)).ToList();
        pairs.ShouldAllBe(p => p.Count() == 2);
        before.ShouldBeSubsetOf(pairs.Select(p => p.Key));
        during.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_restore_is_refused_while_the_host_runs_and_keeps_what_was_there()
    {
        using var folder = new TemporaryFolder();
        await using var world = await StorageWorld.Start(Database.Sqlite);
        await world.Write(db => db.Inbox.Add(new() { Key = "a1" }));
        BackUp.Run(world.Connection, folder["backup.db"]);
        await world.Write(db => db.Inbox.Add(new() { Key = "a2" }));

        (await Should.ThrowAsync<StorageRefusedException>(() => Restored(world.Connection, folder["backup.db"])))
            .Message.ShouldContain("Another BotApp");
        await world.Engine.DisposeAsync();
        var kept = await Restored(world.Connection, folder["backup.db"]);

        await using (var restored = await StorageWorld.At(world.Connection))
        {
            (await restored.Read((db, token) => db.Inbox.Select(i => i.Key).ToListAsync(token))).ShouldBe(["a1"]);
        }

        await using var earlier = await StorageWorld.At(kept!);
        (await earlier.Read((db, token) => db.Inbox.Select(i => i.Key).ToListAsync(token))).ShouldBe(["a1", "a2"]);
    }

    [Fact]
    public async Task What_is_no_whole_backup_is_not_restored()
    {
        using var folder = new TemporaryFolder();
        await using var world = await StorageWorld.Start(Database.Sqlite);
        await File.WriteAllTextAsync(folder["words"], "四宮", TestContext.Current.CancellationToken);
        BackUp.Run(world.Connection, folder["whole"]);
        var half = await File.ReadAllBytesAsync(folder["whole"], TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(folder["half"], half[..(half.Length / 2)], TestContext.Current.CancellationToken);

        await Should.ThrowAsync<StorageRefusedException>(() => Restored(folder["data"], folder["words"]));
        await Should.ThrowAsync<StorageRefusedException>(() => Restored(folder["data"], folder["half"]));
        await Should.ThrowAsync<StorageRefusedException>(() => Restored(folder["data"], folder["none"]));
        Should.Throw<StorageRefusedException>(() => BackUp.Run(world.Connection, folder["whole"]));
        File.Exists(new SqliteFile(folder["data"]).Location).ShouldBeFalse();
    }

    [Fact]
    public async Task On_PostgreSQL_the_command_says_which_tool_to_use() =>
        (await EndingProgram.Run("BotApp", "backup", "--to", "x", "--Data:Postgres=Host=nowhere")).ExitCode.ShouldBe(1);

    private static Task<string?> Restored(string directory, string from) =>
        Restore.Run(directory, from, BrokenAudit.Refused, TimeProvider.System, TestContext.Current.CancellationToken);

    private static async Task Save(StorageWorld world, ConcurrentQueue<int> acknowledged, CancellationToken closing)
    {
        while (!closing.IsCancellationRequested)
        {
            var number = Random.Shared.Next();
            await world.Write(db => db.Inbox.AddRange(new() { Key = $"a{number}" }, new() { Key = $"b{number}" }));
            acknowledged.Enqueue(number);
        }
    }

    private static async Task Until(Func<bool> isSo)
    {
        while (!isSo())
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
    }
}
