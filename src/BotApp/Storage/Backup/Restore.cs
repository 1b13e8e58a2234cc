using System.Globalization;
using BotApp.Storage.Migrations;
using BotApp.Storage.Sqlite;

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
        CheckedCopy.Check(from);
        var arriving = file.Location + ".arriving";
        File.Copy(from, arriving, overwrite: true);
        try
        {
            await Check(from, arriving, broken, cancellation);
        }
        catch
        {
            File.Delete(arriving);
            throw;
        }

        var kept = KeepEarlier(file, clock);
        File.Move(arriving, file.Location);
        return kept;
    }

    private static async Task Check(string from, string arriving, BrokenAudit broken, CancellationToken cancellation)
    {
        CheckedCopy.Run(arriving);
        var applied = await MigrationMarks.OfFile(arriving, cancellation);
        RefuseOtherBuild.Run(from, applied, SqliteDialect.Instance, WhatToDo.WithCopy);
        if (broken is BrokenAudit.Refused && VerifyCommand.Fault((await AuditOf.File(arriving, null, cancellation)).Reports) is { } fault)
        {
            throw new StorageRefusedException($"{from} was changed: {fault} Take another backup, or restore it all the same with --despite audit.");
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
