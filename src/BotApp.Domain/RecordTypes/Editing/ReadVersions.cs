using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.RecordTypes.Editing;

/// <summary>The versions of a register, newest first, each with what it changed.</summary>
public static class ReadVersions
{
    // Nobody reads more of what happened while a form was open.
    private const int MostSince = 10;

    /// <param name="before">Only versions below this one; null begins with the newest.</param>
    public static async Task<IReadOnlyList<VersionLine>> Run(AppDb db, long typeId, long? before, int most, CancellationToken cancellation)
    {
        // One more than asked for: the oldest line needs the version before it.
        var rows = await db.RecordTypeVersions.AsNoTracking()
            .Where(v => v.TypeId == typeId && (before == null || v.Version < before))
            .OrderByDescending(v => v.Version)
            .Take(most + 1)
            .ToListAsync(cancellation);
        var registers = await FindType.All(db, cancellation);
        return [.. rows.Take(most).Select((row, at) => Line(row, rows.ElementAtOrDefault(at + 1), registers))];
    }

    /// <summary>What was published after a version, newest first.</summary>
    public static async Task<IReadOnlyList<VersionLine>> Since(AppDb db, long typeId, long version, CancellationToken cancellation) =>
        [.. (await Run(db, typeId, null, MostSince, cancellation)).Where(line => line.Version > version)];

    private static VersionLine Line(RecordTypeVersion row, RecordTypeVersion? before, IReadOnlyList<PublishedType> registers)
    {
        var definition = Definitions.Of(row.Definition);
        return new(
            row.Version, row.PublishedAt, row.PublishedById, row.Restores, definition,
            before is null ? [] : TypeDifference.Between(Definitions.Of(before.Definition), definition, registers));
    }
}
