using BotApp.Domain.RecordTypes;

namespace BotApp.Domain.Records.Entries;

/// <summary>A field that somebody changed in a form while somebody else changed the record.</summary>
/// <param name="Typed">As it stood in the form.</param>
/// <param name="Mine">What it means; null when it was emptied or cannot be read.</param>
/// <param name="IsBoth">The other one changed it too, to something else.</param>
public sealed record ClashField(Field Field, string Typed, FieldValue? Mine, bool IsBoth)
{
    /// <summary>What this person changed, in the order of the form.</summary>
    public static IReadOnlyList<ClashField> Of(Entry entry, Clash clash) =>
    [
        .. Seen.ToFill(entry.Reach, clash.Now.Type, clash.Now).Definition.LiveFields()
            .Where(f => FieldBehaviour.Of(f.Kind).IsAsked)
            .Select(f => Of(f, entry, clash)).OfType<ClashField>(),
    ];

    /// <summary>What both changed, in the order of the form.</summary>
    /// <param name="after">The key of the field up to which it is decided; null while nothing is.</param>
    public static IReadOnlyList<ClashField> Both(Entry entry, Clash clash, string? after)
    {
        var keys = clash.Now.Definition.Fields.Select(f => f.Key).ToList();
        var decided = after is null ? -1 : keys.IndexOf(after);
        return [.. Of(entry, clash).Where(f => f.IsBoth && keys.IndexOf(f.Field.Key) > decided)];
    }

    private static ClashField? Of(Field field, Entry entry, Clash clash)
    {
        var (then, now) = (clash.Then[field.Key], clash.Now.Values[field.Key]);
        var picked = entry.Typed(field.Key + ":typed");
        var typed = picked.Length > 0 ? picked : entry.Typed(field).Trim();
        var shown = then is null ? "" : FieldBehaviour.Of(field.Kind).ToInput(then);
        if (typed == shown)
        {
            return null;
        }

        var mine = typed.Length == 0 || picked.Length > 0
            ? null
            : FieldBehaviour.Of(field.Kind).Read(field, typed, new(entry.Now, entry.Language) { Me = entry.Reach.PersonId }).Value;
        return mine is not null && Equals(mine, then) ? null : new(field, typed, mine, !Equals(now, then) && !IsSame(typed, mine, now));
    }

    private static bool IsSame(string typed, FieldValue? mine, FieldValue? now) => mine is null ? typed.Length == 0 && now is null : Equals(mine, now);
}
