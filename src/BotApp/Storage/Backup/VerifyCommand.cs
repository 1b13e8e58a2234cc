using System.Globalization;
using BotApp.Domain.Audit;
using BotApp.Storage.Migrations;
using BotApp.Storage.Sqlite;

namespace BotApp.Storage.Backup;

/// <summary>
/// <c>BotApp verify</c>: whether the audit is whole, and if not, from which entry on. <c>--file FILE</c> looks at a backup.
/// <c>--head LINE</c> takes what an earlier run printed, and finds out whether the end was cut off or written anew since.
/// </summary>
internal static class VerifyCommand
{
    /// <returns>The exit code, 1 when an entry does not hold; null when the arguments ask for no such command.</returns>
    public static async Task<int?> Run(string[] args)
    {
        if (args is not ["verify", .. var rest])
        {
            return null;
        }

        try
        {
            var settings = CommandSettings.Of(rest);
            var (reports, isKept) = await Look(settings, CancellationToken.None);
            await Console.Out.WriteLineAsync(string.Join('\n', reports.Select(Line).DefaultIfEmpty("There is no workspace yet.")));
            if (!isKept)
            {
                await Console.Error.WriteLineAsync("The chain does not hold the head that was given: its end was cut off or written anew since then.");
            }

            return isKept && reports.All(r => r.Broken is null) ? 0 : 1;
        }
        catch (Exception fault) when (fault is StorageRefusedException or System.Data.Common.DbException)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return 1;
        }
    }

    /// <summary>The first that is broken, in words; null when every chain is whole.</summary>
    public static string? Fault(IEnumerable<AuditReport> reports) => reports.FirstOrDefault(r => r.Broken is not null) is { } broken ? Line(broken) : null;

    private static async Task<(IReadOnlyList<AuditReport> Reports, bool IsKept)> Look(IConfiguration settings, CancellationToken cancellation)
    {
        var head = Head(settings["head"]);
        if (settings["file"] is null && settings.Postgres is { } postgres)
        {
            return await AuditOf.Server(postgres, head, cancellation);
        }

        using var data = new SqliteFile(settings.DataDirectory);
        var file = settings["file"] ?? data.Location;
        if (!File.Exists(file))
        {
            throw new StorageRefusedException($"There is no database at {file}. Set Data:Directory.");
        }

        RefuseOtherBuild.Run(file, await MigrationMarks.OfFile(file, cancellation), SqliteDialect.Instance, WhatToDo.WithCopy);
        return await AuditOf.File(file, head, cancellation);
    }

    private static string Line(AuditReport report) => report.Broken is { } broken
        ? string.Create(CultureInfo.InvariantCulture, $"Workspace {report.WorkspaceId}: entry {broken} of the audit does not hold: {report.Why}. The {report.Entries} before it hold.")
        : string.Create(CultureInfo.InvariantCulture, $"Workspace {report.WorkspaceId}: all {report.Entries} entries hold. --head {report.WorkspaceId}:{report.Entries}:{report.Head}");

    private static AuditHead? Head(string? line) => line?.Split(':') switch
    {
        null => null,
        [var workspace, var number, var hash] when long.TryParse(workspace, CultureInfo.InvariantCulture, out var w)
            && long.TryParse(number, CultureInfo.InvariantCulture, out var n) => new(w, n, hash),
        _ => throw new StorageRefusedException("A head looks like 1:1234:5f2a…, as verify prints it."),
    };
}
