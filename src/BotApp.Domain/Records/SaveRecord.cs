using BotApp.Domain.Records.Entries;
using BotApp.Domain.RecordTypes.WhoMay;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Records;

/// <summary>A new record from a form. Either everything is stored, with its first revision and its event, or nothing.</summary>
public static class SaveRecord
{
    public static async Task<EntryResult> Run(AppDb db, Entry entry, CancellationToken cancellation)
    {
        if (entry.Reach.WhyNot(AccessAction.Add, entry.Type.Definition, entry.Language) is { } refusal)
        {
            return EntryResult.Refuse(refusal);
        }

        var verdict = await ReadEntry.Run(db, entry, before: null, cancellation);
        return verdict.IsAccepted
            ? EntryResult.Of(await StoreEntry.Run(db, entry, verdict, before: null, cancellation))
            : EntryResult.Ask(verdict);
    }
}
