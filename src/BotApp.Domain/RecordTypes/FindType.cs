using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.RecordTypes;

/// <summary>Finds published record types. Null when there is none.</summary>
public static class FindType
{
    private static readonly ReadyQuery<Func<AppDb, string, CancellationToken, Task<TypeRow?>>> WithKey = new(() =>
        EF.CompileAsyncQuery((AppDb db, string key, CancellationToken token) => (
            from type in db.Set<RecordType>()
            join version in db.Set<RecordTypeVersion>()
                on new { TypeId = type.Id, type.Version } equals new { version.TypeId, version.Version }
            where type.Key == key
            select new TypeRow { Id = type.Id, Version = type.Version, Definition = version.Definition }).FirstOrDefault()));

    private static readonly ReadyQuery<Func<AppDb, long, CancellationToken, Task<TypeRow?>>> WithId = new(() =>
        EF.CompileAsyncQuery((AppDb db, long id, CancellationToken token) => (
            from type in db.Set<RecordType>()
            join version in db.Set<RecordTypeVersion>()
                on new { TypeId = type.Id, type.Version } equals new { version.TypeId, version.Version }
            where type.Id == id
            select new TypeRow { Id = type.Id, Version = type.Version, Definition = version.Definition }).FirstOrDefault()));

    private static readonly ReadyQuery<Func<AppDb, IAsyncEnumerable<TypeRow>>> Every = new(() =>
        EF.CompileAsyncQuery((AppDb db) =>
            from type in db.Set<RecordType>()
            join version in db.Set<RecordTypeVersion>()
                on new { TypeId = type.Id, type.Version } equals new { version.TypeId, version.Version }
            orderby type.Id
            select new TypeRow { Id = type.Id, Version = type.Version, Definition = version.Definition }));

    private const int MostRemembered = 2_000;

    private static readonly Remembered<(long Workspace, string Key), PublishedType?> Keys = new(MostRemembered, db => db.Ground);
    private static readonly Remembered<(long Workspace, long Id), PublishedType?> Ids = new(MostRemembered, db => db.Ground);
    private static readonly Remembered<long, IReadOnlyList<PublishedType>> Workspaces = new(MostRemembered, db => db.Ground);

    /// <summary>The version that forms use now.</summary>
    public static async Task<PublishedType?> ByKey(AppDb db, string key, CancellationToken cancellation) =>
        await Keys.Of(db, (db.WorkspaceId, key), async () => await WithKey.On(db)(db, key, cancellation) is { } row ? Read(row) : null);

    public static async Task<PublishedType?> ById(AppDb db, long id, CancellationToken cancellation) =>
        await Ids.Of(db, (db.WorkspaceId, id), async () => await WithId.On(db)(db, id, cancellation) is { } row ? Read(row) : null);

    /// <summary>A version that a card was drawn for; null when there never was such a version.</summary>
    public static async Task<PublishedType?> InVersion(AppDb db, long id, long version, CancellationToken cancellation)
    {
        var row = await db.RecordTypeVersions.AsNoTracking()
            .FirstOrDefaultAsync(v => v.TypeId == id && v.Version == version, cancellation);
        return row is null ? null : new(id, row.Version, Definitions.Of(row.Definition));
    }

    /// <summary>All registers of the workspace, oldest first.</summary>
    public static async Task<IReadOnlyList<PublishedType>> All(AppDb db, CancellationToken cancellation) =>
        await Workspaces.Of(db, db.WorkspaceId, async () => [.. (await Every.On(db)(db).ToListAsync(cancellation)).Select(Read)]);

    private static PublishedType Read(TypeRow row) => new(row.Id, row.Version, Definitions.Of(row.Definition));

    private sealed class TypeRow
    {
        public long Id { get; init; }
        public int Version { get; init; }
        public required string Definition { get; init; }
    }
}
