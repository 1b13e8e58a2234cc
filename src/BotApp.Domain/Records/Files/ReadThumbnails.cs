using BotApp.Domain.RecordTypes;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Records.Files;

/// <summary>The small pictures of a record's photos, as many as a card holds.</summary>
public static class ReadThumbnails
{
    private const int Most = 2;

    public static async Task<IReadOnlyList<(KeptFile File, byte[] Picture)>> Run(AppDb db, LoadedRecord record, CancellationToken cancellation)
    {
        var photos = record.Values.Keys.Select(k => record.Values[k]).OfType<FilesValue>().SelectMany(v => v.Files)
            .Where(f => FileType.IsPhoto(f.Type)).ToDictionary(f => f.Id);
        if (photos.Count == 0)
        {
            return [];
        }

        var ids = photos.Keys.ToList();
        var number = record.Number;
        var pictures = await db.Set<StoredFile>().AsNoTracking()
            .Where(f => f.RecordNumber == number && ids.Contains(f.Id) && f.Thumbnail != null)
            .OrderByDescending(f => f.Id).Take(Most)
            .Select(f => new { f.Id, f.Thumbnail })
            .ToListAsync(cancellation);
        return [.. pictures.Select(p => (photos[p.Id], p.Thumbnail!))];
    }
}
