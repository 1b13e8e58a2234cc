using BotApp.Domain.RecordTypes;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Records.Entries;

/// <summary>What would speak against an entry if it were saved now. Nothing is stored.</summary>
public static class WeighEntry
{
    /// <param name="before">The record that is corrected, as this person sees it; null for a new one.</param>
    public static async Task<IReadOnlyList<Refusal>> Run(AppDb db, Entry entry, LoadedRecord? before, CancellationToken cancellation) =>
        (await ReadEntry.Run(db, entry, before?.Whole ?? before, cancellation)).Refusals;

    /// <summary>An emergency sign is newly chosen: such a form is saved at once, whatever of it is still to come.</summary>
    public static bool IsUrgent(Entry entry, LoadedRecord? before) =>
        entry.Type.Definition.UrgentField is { } key && entry.Type.Definition.Find(key) is { IsRetired: false } field
        && FieldBehaviour.Of(field.Kind).Read(field, entry.Typed(field), new(entry.Now, entry.Language)).Value is { } chosen
        && !Equals(chosen, before?.Values[key]);
}
