using BotApp.Domain.RecordTypes;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Records.Files;

/// <summary>The files that a record names, for whoever sees the fields that name them.</summary>
public static class FindFile
{
    public static IReadOnlyList<KeptFile> In(LoadedRecord seen) =>
        [.. seen.Definition.Fields.Select(f => seen.Values[f.Key]).OfType<FilesValue>().SelectMany(v => v.Files)];

    /// <summary>What a record says about one of its files; null when this person does not see it.</summary>
    public static async Task<KeptFile?> Run(AppDb db, Reach reach, long number, long fileId, CancellationToken cancellation) =>
        await FindRecord.Run(db, reach, number, cancellation) is { IsWithdrawn: false } seen
            ? In(seen).FirstOrDefault(f => f.Id == fileId)
            : null;

    /// <summary>The original, to be handed out; that is noted as read.</summary>
    public static async Task<byte[]?> Bytes(AppDb db, Reach reach, long number, long fileId, CancellationToken cancellation)
    {
        if (await FindRecord.Run(db, reach, number, cancellation) is not { IsWithdrawn: false } seen || In(seen).All(f => f.Id != fileId))
        {
            return null;
        }

        db.Shown(ShownAs.Fetched, seen);
        return await db.Set<StoredFile>().Where(f => f.RecordNumber == number && f.Id == fileId).Select(f => f.Bytes).FirstOrDefaultAsync(cancellation);
    }
}
