using System.Diagnostics;
using BotApp.Storage.Postgres;
using Npgsql;
using Xunit;

[assembly: AssemblyFixture(typeof(BotApp.Tests.Storage.PostgresCluster))]

namespace BotApp.Tests.Storage;

/// <summary>
/// One PostgreSQL for the whole test run, made by initdb in a temporary folder, reached by a socket in it only, and
/// gone afterwards. The first test that needs it starts it. As root it runs under the package's own user. It sorts text
/// as a Japanese server does, so that a query that leaves the order to the server is seen to differ from SQLite.
/// </summary>
public sealed class PostgresCluster : IAsyncDisposable
{
    private const string Migrated = "migrated";
    private static readonly SemaphoreSlim OneAtATime = new(1, 1);
    private static PostgresCluster? running;
    private readonly TemporaryFolder folder = new();
    private string? programs;
    private int databases;
    private bool isMigrated;

    /// <summary>A database of its own with all tables, or a skip with the reason.</summary>
    internal static Task<string> NewDatabase() => Alone(cluster => cluster.CopyMigrated());

    /// <summary>A database of its own without tables.</summary>
    internal static Task<string> NewEmptyDatabase() => Alone(cluster => cluster.Copy("template1"));

    public ValueTask DisposeAsync()
    {
        // The fixture object is xunit's; what runs is the one that a test started.
        if (running is { programs: not null } cluster)
        {
            NpgsqlConnection.ClearAllPools();
            cluster.Run("pg_ctl", "-D", cluster.folder["data"], "-m", "immediate", "stop");
            cluster.folder.Dispose();
            running = null;
        }

        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private static async Task<string> Alone(Func<PostgresCluster, Task<string>> make)
    {
        await OneAtATime.WaitAsync();
        try
        {
            running ??= await Start();
            return await make(running);
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    private static async Task<PostgresCluster> Start()
    {
        var cluster = new PostgresCluster { programs = Find() };
        Needed.Or(cluster.programs is not null, "PostgreSQL (initdb, pg_ctl) is not installed");
        cluster.Give();
        cluster.Run("initdb", "-D", cluster.folder["data"], "-U", "botapp", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=ja-JP", "--no-sync");
        await File.AppendAllTextAsync(cluster.folder["data/postgresql.conf"], $"""

            listen_addresses = ''
            unix_socket_directories = '{cluster.folder.Location}'
            fsync = off
            max_connections = 200
            """);
        cluster.Run("pg_ctl", "-D", cluster.folder["data"], "-w", "-l", cluster.folder["log"], "start");
        return cluster;
    }

    private static string? Find()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).AsEnumerable();
        if (Directory.Exists("/usr/lib/postgresql"))
        {
            folders = folders.Concat(Directory.GetDirectories("/usr/lib/postgresql").Select(d => Path.Combine(d, "bin")));
        }

        return folders.FirstOrDefault(f => File.Exists(Path.Combine(f, "initdb")) && File.Exists(Path.Combine(f, "pg_ctl")));
    }

    private async Task<string> CopyMigrated()
    {
        if (!isMigrated)
        {
            await Execute($"CREATE DATABASE {Migrated}");
            await using var engine = new PostgresEngine(ConnectionTo(Migrated) + ";Pooling=false");
            await engine.Open(TestContext.Current.CancellationToken);
            isMigrated = true;
        }

        return await Copy(Migrated);
    }

    private async Task<string> Copy(string template)
    {
        var name = $"test{++databases}";
        await Execute($"CREATE DATABASE {name} TEMPLATE {template}");
        return ConnectionTo(name);
    }

    private string ConnectionTo(string database) =>
        $"Host={folder.Location};Username=botapp;Database={database};Include Error Detail=true";

    private async Task Execute(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionTo("postgres") + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private void Give()
    {
        if (Environment.IsPrivilegedProcess)
        {
            Finish(Process.Start("chown", ["postgres", folder.Location]));
        }
    }

    private void Run(string program, params string[] arguments)
    {
        var path = Path.Combine(programs!, program);
        var start = Environment.IsPrivilegedProcess
            ? new ProcessStartInfo("runuser", ["-u", "postgres", "--", path, .. arguments])
            : new ProcessStartInfo(path, arguments);
        start.WorkingDirectory = folder.Location;
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.RedirectStandardInput = true;
        Finish(Process.Start(start)!);
    }

    // Not WaitForExit alone: the server that pg_ctl starts inherits the pipes and keeps them open.
    private static void Finish(Process process)
    {
        using (process)
        {
            process.WaitForExit();
            if (process.ExitCode != 0)
            {
                throw new InvalidOperationException($"{process.StartInfo.FileName} {string.Join(' ', process.StartInfo.ArgumentList)} ended with {process.ExitCode}.");
            }
        }
    }
}
