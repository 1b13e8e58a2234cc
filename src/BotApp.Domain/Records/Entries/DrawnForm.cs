using BotApp.Domain.RecordTypes;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Records.Entries;

/// <summary>
/// What a form that was drawn for an earlier version is read with: the definition as it is now, in which everything
/// that the form still showed counts as alive. So a late submit is upgraded, and what it said of a field or a choice
/// that was retired meanwhile is kept.
/// </summary>
/// <param name="Shown">The fields of the form; null when it showed all of the version of now.</param>
public sealed record DrawnForm(RecordTypeDefinition Definition, IReadOnlySet<string>? Shown)
{
    public static async Task<DrawnForm> Of(AppDb db, Entry entry, CancellationToken cancellation)
    {
        var now = entry.Type;
        if (entry.Only is { } only)
        {
            return new(now.Definition, only);
        }

        var then = entry.Version is { } version && version != now.Version
            ? await FindType.InVersion(db, now.Id, version, cancellation)
            : null;
        return then is null ? new(now.Definition, null) : Between(then.Definition, now.Definition);
    }

    /// <summary>
    /// What the form is drawn again from when it is handed back: still as it was, so that nothing typed falls away, and for
    /// a new record with the fields that came since.
    /// </summary>
    public PublishedType DrawAgain(Entry entry, LoadedRecord? before) => Shown is null
        ? entry.Type
        : new(entry.Type.Id, (int)entry.Version!.Value, before is null ? Definition : Definition with
        {
            Fields = [.. Definition.Fields.Select(field => Shown.Contains(field.Key) ? field : field with { IsRetired = true })],
        });

    private static DrawnForm Between(RecordTypeDefinition then, RecordTypeDefinition now) => new(
        now with { Fields = [.. now.Fields.Select(field => Alive(then.Find(field.Key), field))] },
        then.LiveFields().Select(f => f.Key).ToHashSet(StringComparer.Ordinal));

    private static Field Alive(Field? then, Field now) => then is null
        ? now
        : now with
        {
            IsRetired = now.IsRetired && then.IsRetired,
            Choices = [.. now.Choices.Select(c => c with { IsRetired = c.IsRetired && then.FindChoice(c.Key)?.IsRetired is not false })],
        };
}
