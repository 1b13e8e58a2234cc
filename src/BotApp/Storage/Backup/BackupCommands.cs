namespace BotApp.Storage.Backup;

/// <summary><c>BotApp backup --to FILE</c> and <c>BotApp restore --from FILE</c> (with <c>--despite audit</c> also where its audit does not hold), with the settings of the host.</summary>
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
            await Console.Out.WriteLineAsync(await Do(args[0], CommandSettings.Of(rest), CancellationToken.None));
            return 0;
        }
        catch (Exception fault) when (fault is StorageRefusedException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return 1;
        }
    }

    private static async Task<string> Do(string command, IConfiguration settings, CancellationToken cancellation)
    {
        if (settings.Postgres is not null)
        {
            throw new StorageRefusedException(ForPostgres);
        }

        return command == "backup" ? BackedUp(settings.DataDirectory, settings["to"]) : await Restored(settings, cancellation);
    }

    private static string BackedUp(string directory, string? to)
    {
        BackUp.Run(directory, to ?? throw new StorageRefusedException("Say where to: BotApp backup --to FILE"));
        return $"Backed up to {to} ({new FileInfo(to).Length:N0} bytes, checked).";
    }

    private static async Task<string> Restored(IConfiguration settings, CancellationToken cancellation)
    {
        var from = settings["from"] ?? throw new StorageRefusedException("Say where from: BotApp restore --from FILE");
        var broken = settings["despite"] is "audit" ? BrokenAudit.Restored : BrokenAudit.Refused;
        var kept = await Restore.Run(settings.DataDirectory, from, broken, TimeProvider.System, cancellation);
        return kept is null ? $"Restored from {from}." : $"Restored from {from}. The earlier files lie in {kept}.";
    }
}
