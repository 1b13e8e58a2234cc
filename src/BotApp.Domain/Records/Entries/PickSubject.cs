using BotApp.Domain.RecordTypes;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Records.Entries;

/// <summary>Who a half-filled form is about, before it is saved.</summary>
public static class PickSubject
{
    /// <summary>Null when nobody is picked yet; the refusals say why nobody could be.</summary>
    public static async Task<(LoadedRecord? Subject, IReadOnlyList<Refusal> Refusals)> Run(
        AppDb db, Entry entry, CancellationToken cancellation)
    {
        if (entry.Type.Definition is not { SubjectField: { } key } definition || definition.Find(key) is not { } field)
        {
            return (null, []);
        }

        var picked = new PickedReferences(db, entry, RecordValues.Empty);
        await picked.Read([field], cancellation);
        return (picked.Records.GetValueOrDefault(key), picked.Refusals);
    }
}
