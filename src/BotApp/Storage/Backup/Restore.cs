using System.Globalization;
using BotApp.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Storage.Backup;

/// <summary>Puts a checked backup in the place of the database. What was there is kept beside it.</summary>
internal static class Restore
{
    /// <returns>The folder where the earlier files lie now, or null when there were none.</returns>
    public static async Task<string?> Run(
        string directory, string from, BrokenAudit broken, TimeProvider clock, CancellationToken cancellation)
    {
        if (!File.Exists(from))
        {
            throw new StorageRefusedException($"There is no file {from}.");
        }

        using var file = new SqliteFile(directory);
        file.LockForThisProcess();
        RefuseNewer(from, CheckedCopy.Check(from));
        var arriving = file.Location + ".arriving";
        File.Copy(from, arriving, overwrite: true);
        CheckedCopy.Run(arriving);
        await RefuseBroken(from, arriving, broken, cancellation);
        var kept = KeepEarlier(file, clock);
        File.Move(arriving, file.Location);
        return kept;
    }

    private static async Task RefuseBroken(string from, string arriving, BrokenAudit broken, CancellationToken cancellation)
    {
        if (broken is BrokenAudit.Refused && VerifyCommand.Fault((await AuditOf.File(arriving, null, cancellation)).Reports) is { } fault)
        {
            File.Delete(arriving);
            throw new StorageRefusedException($"{from} was changed: {fault} Take another backup, or restore it all the same with --despite audit.");
        }
    }

    private static void RefuseNewer(string from, string migration)
    {
        using var model = new SqliteAppDb(new DbContextOptionsBuilder<SqliteAppDb>().UseSqlite().Options);
        if (!model.Database.GetMigrations().Contains(migration))
        {
            throw new StorageRefusedException($"{from} was made by a newer BotApp ({migration}). Restore it with that version.");
        }
    }

    // The log belongs to its database: it must not be read into another one.
    private static string? KeepEarlier(SqliteFile file, TimeProvider clock)
    {
        string[] earlier = [file.Location, file.Location + "-wal", file.Location + "-shm"];
        if (!earlier.Any(File.Exists))
        {
            return null;
        }

        var name = "before-restore-" + clock.GetUtcNow().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
        var kept = Directory.CreateDirectory(Path.Combine(file.Directory, name)).FullName;
        foreach (var path in earlier.Where(File.Exists))
        {
            File.Move(path, Path.Combine(kept, Path.GetFileName(path)));
        }

        return kept;
    }
}
