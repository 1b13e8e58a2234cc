using System.Diagnostics;
using Npgsql;

namespace BotApp.Benchmarks.Records;

/// <summary>A PostgreSQL of our own in a temporary folder, durable as it comes, reached by a socket in that folder.</summary>
internal sealed class PostgresServer : IAsyncDisposable
{
    private readonly string folder;
    private readonly string programs;
    private int databases;

    private PostgresServer(string folder, string programs) => (this.folder, this.programs) = (folder, programs);

    /// <summary>Null where it is not installed.</summary>
    public static async Task<PostgresServer?> Start()
    {
        if (Find() is not { } programs)
        {
            return null;
        }

        var place = Directory.CreateTempSubdirectory("botapp-postgres-").FullName;
        var server = new PostgresServer(place, programs);
        if (Environment.IsPrivilegedProcess)
        {
            await Finish(Process.Start("chown", ["postgres", place]));
        }

        await server.Run("initdb", "-D", server.Data, "-U", "botapp", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        await File.AppendAllTextAsync(Path.Combine(server.Data, "postgresql.conf"), $"""

            listen_addresses = ''
            unix_socket_directories = '{place}'
            shared_buffers = 512MB
            maintenance_work_mem = 256MB
            max_wal_size = 4GB
            """);
        await server.Run("pg_ctl", "-D", server.Data, "-w", "-l", Path.Combine(place, "log"), "start");
        return server;
    }

    private string Data => Path.Combine(folder, "data");

    public async Task<PostgresStore> NewStore()
    {
        var name = $"benchmark{++databases}";
        await using var connection = new NpgsqlConnection(ConnectionTo("postgres") + ";Pooling=false");
        await connection.OpenAsync();
#pragma warning disable CA2100 // a name of our own
        await using var create = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
#pragma warning restore CA2100
        await create.ExecuteNonQueryAsync();
        return new(ConnectionTo(name));
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await Run("pg_ctl", "-D", Data, "-m", "immediate", "stop");
        Directory.Delete(folder, recursive: true);
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

    private string ConnectionTo(string database) => $"Host={folder};Username=botapp;Database={database};Include Error Detail=true";

    private Task Run(string program, params string[] arguments)
    {
        var path = Path.Combine(programs, program);
        var start = Environment.IsPrivilegedProcess
            ? new ProcessStartInfo("runuser", ["-u", "postgres", "--", path, .. arguments])
            : new ProcessStartInfo(path, arguments);
        start.WorkingDirectory = folder;
        start.RedirectStandardOutput = start.RedirectStandardError = start.RedirectStandardInput = true;
        return Finish(Process.Start(start)!);
    }

    private static async Task Finish(Process process)
    {
        using (process)
        {
            // Not its output too: the server that pg_ctl starts inherits the pipes and keeps them open.
            await Task.Run(process.WaitForExit);
            if (process.ExitCode != 0)
            {
                throw new InvalidOperationException($"{Path.GetFileName(process.StartInfo.FileName)} ended with {process.ExitCode}.");
            }
        }
    }
}
