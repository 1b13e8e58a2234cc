using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.RecordTypes.Editing;

/// <summary>The versions of a register, newest first, each with what it changed.</summary>
public static class ReadVersions
{
    /// <param name="before">Only versions below this one; null begins with the newest.</param>
    public static async Task<IReadOnlyList<VersionLine>> Run(AppDb db, long typeId, long? before, int most, CancellationToken cancellation)
    {
        // One more than asked for: the oldest line needs the version before it.
        var rows = await db.RecordTypeVersions.AsNoTracking()
            .Where(v => v.TypeId == typeId && (before == null || v.Version < before))
            .OrderByDescending(v => v.Version)
            .Take(most + 1)
            .ToListAsync(cancellation);
        return [.. rows.Take(most).Select((row, at) => Line(row, rows.ElementAtOrDefault(at + 1)))];
    }

    private static VersionLine Line(RecordTypeVersion row, RecordTypeVersion? before)
    {
        var definition = Definitions.Of(row.Definition);
        return new(
            row.Version, row.PublishedAt, row.PublishedById, row.Restores, definition,
            before is null ? [] : TypeDifference.Between(Definitions.Of(before.Definition), definition));
    }
}
