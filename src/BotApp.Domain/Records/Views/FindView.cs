using BotApp.Domain.RecordTypes;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Records.Views;

/// <summary>Views that a person may see: everybody's, and their own. Another person's is answered like one that is not there.</summary>
public static class FindView
{
    public const int Most = 40;
    private const int MostNamed = 1_000;

    /// <summary>Also the person's own draft; null when missing or removed.</summary>
    public static async Task<SavedView?> Run(AppDb db, long personId, long id, CancellationToken cancellation) =>
        await Loaded(db, await db.Views.FirstOrDefaultAsync(
            v => v.Id == id && v.RemovedAt == null && (v.OwnerId == null || v.OwnerId == personId), cancellation), cancellation);

    /// <summary>For what stands in a channel: only what everybody sees.</summary>
    public static async Task<SavedView?> Shared(AppDb db, long id, CancellationToken cancellation) =>
        await Loaded(db, await db.Views.FirstOrDefaultAsync(v => v.Id == id && v.RemovedAt == null && v.OwnerId == null && !v.IsDraft, cancellation), cancellation);

    /// <summary>Those of a type, everybody's first.</summary>
    public static async Task<IReadOnlyList<View>> OfType(AppDb db, long personId, long typeId, CancellationToken cancellation) =>
        await db.Views.AsNoTracking()
            .Where(v => v.TypeId == typeId && v.RemovedAt == null && !v.IsDraft && (v.OwnerId == null || v.OwnerId == personId))
            .OrderBy(v => v.OwnerId != null).ThenBy(v => v.Name).ThenBy(v => v.Id)
            .Take(Most)
            .ToListAsync(cancellation);

    /// <summary>The only one that is called so, whatever the width and the kana; of every type when none is given.</summary>
    public static async Task<SavedView?> Named(AppDb db, long personId, long? typeId, string name, CancellationToken cancellation)
    {
        var key = SearchKey.Of(name);
        var rows = await db.Views
            .Where(v => (typeId == null || v.TypeId == typeId) && v.RemovedAt == null && !v.IsDraft && (v.OwnerId == null || v.OwnerId == personId))
            .OrderBy(v => v.Id).Take(MostNamed).ToListAsync(cancellation);
        var named = rows.Where(v => key.Length > 0 && SearchKey.Of(v.Name) == key).ToList();
        return named is [var only] ? await Loaded(db, only, cancellation) : null;
    }

    public static Refusal Missing => Refusal.Of("view.missing");

    private static async Task<SavedView?> Loaded(AppDb db, View? row, CancellationToken cancellation) =>
        row is not null && await FindType.ById(db, row.TypeId, cancellation) is { } type
            ? new(row, ViewDefinition.Read(row.Definition), type)
            : null;
}
