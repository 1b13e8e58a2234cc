using System.Linq.Expressions;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.RecordTypes;

/// <summary>Finds published record types. Null when there is none.</summary>
public static class FindType
{
    /// <summary>The version that forms use now.</summary>
    public static Task<PublishedType?> ByKey(AppDb db, string key, CancellationToken cancellation) =>
        Current(db, type => type.Key == key, cancellation);

    public static Task<PublishedType?> ById(AppDb db, long id, CancellationToken cancellation) =>
        Current(db, type => type.Id == id, cancellation);

    /// <summary>A version that a card was drawn for; null when there never was such a version.</summary>
    public static async Task<PublishedType?> InVersion(AppDb db, long id, long version, CancellationToken cancellation)
    {
        var row = await db.RecordTypeVersions.AsNoTracking()
            .FirstOrDefaultAsync(v => v.TypeId == id && v.Version == version, cancellation);
        return row is null ? null : new(id, row.Version, Definitions.Of(row.Definition));
    }

    /// <summary>All registers of the workspace, oldest first.</summary>
    public static async Task<IReadOnlyList<PublishedType>> All(AppDb db, CancellationToken cancellation)
    {
        var rows = await Rows(db, type => true).OrderBy(row => row.Id).ToListAsync(cancellation);
        return [.. rows.Select(Read)];
    }

    private static async Task<PublishedType?> Current(
        AppDb db, Expression<Func<RecordType, bool>> wanted, CancellationToken cancellation) =>
        await Rows(db, wanted).FirstOrDefaultAsync(cancellation) is { } row ? Read(row) : null;

    private static IQueryable<TypeRow> Rows(AppDb db, Expression<Func<RecordType, bool>> wanted) =>
        from type in db.RecordTypes.AsNoTracking().Where(wanted)
        join version in db.RecordTypeVersions.AsNoTracking()
            on new { TypeId = type.Id, type.Version } equals new { version.TypeId, version.Version }
        select new TypeRow { Id = type.Id, Version = type.Version, Definition = version.Definition };

    private static PublishedType Read(TypeRow row) => new(row.Id, row.Version, Definitions.Of(row.Definition));

    private sealed class TypeRow
    {
        public long Id { get; init; }
        public int Version { get; init; }
        public required string Definition { get; init; }
    }
}
