namespace BotApp.Storage.Backup;

/// <summary><c>BotApp backup --to FILE</c> and <c>BotApp restore --from FILE</c>, with the settings of the host.</summary>
internal static class BackupCommands
{
    private const string ForPostgres =
        "This BotApp keeps its data in PostgreSQL (Data:Postgres). Back it up with pg_dump --format=custom and bring it back with pg_restore.";

    /// <returns>The exit code, or null when the arguments ask for no such command.</returns>
    public static async Task<int?> Run(string[] args)
    {
        if (args is not ["backup" or "restore", .. var rest])
        {
            return null;
        }

        try
        {
            await Console.Out.WriteLineAsync(Do(args[0], Settings(rest)));
            return 0;
        }
        catch (Exception fault) when (fault is StorageRefusedException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return 1;
        }
    }

    private static string Do(string command, IConfiguration settings)
    {
        if (settings["Data:Postgres"] is { Length: > 0 })
        {
            throw new StorageRefusedException(ForPostgres);
        }

        var directory = settings["Data:Directory"] is { Length: > 0 } set ? set : "data";
        return command == "backup" ? BackedUp(directory, settings["to"]) : Restored(directory, settings["from"]);
    }

    private static string BackedUp(string directory, string? to)
    {
        BackUp.Run(directory, to ?? throw new StorageRefusedException("Say where to: BotApp backup --to FILE"));
        return $"Backed up to {to} ({new FileInfo(to).Length:N0} bytes, checked).";
    }

    private static string Restored(string directory, string? from)
    {
        var kept = Restore.Run(directory, from ?? throw new StorageRefusedException("Say where from: BotApp restore --from FILE"), TimeProvider.System);
        return kept is null ? $"Restored from {from}." : $"Restored from {from}. The earlier files lie in {kept}.";
    }

    private static IConfiguration Settings(string[] rest) => new ConfigurationBuilder()
        .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
        .AddEnvironmentVariables()
        .AddCommandLine(rest)
        .Build();
}
