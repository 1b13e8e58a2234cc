using BotApp.Domain.Records.Search;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records.Entries;

/// <summary>Turns names and picked ids into members of the team. Somebody who is named already may stay after leaving.</summary>
internal sealed class PickedPeople(AppDb db, Entry entry, RecordValues before)
{
    private readonly List<Refusal> refusals = [];
    private readonly Dictionary<string, string> ids = new(StringComparer.Ordinal);

    public IReadOnlyList<Refusal> Refusals => refusals;

    public async Task Read(IEnumerable<Field> fields, CancellationToken cancellation)
    {
        foreach (var field in fields.Where(f => f.Kind is FieldKind.Person))
        {
            var typed = entry.Typed(field.Key + ":typed") is { Length: > 0 } name ? name : entry.Typed(field.Key);
            ids[field.Key] = typed.Length == 0 ? "" : await IdOf(field, typed, cancellation);
        }
    }

    /// <summary>The inputs of the form with each person as an id.</summary>
    public Dictionary<string, string> Into(Dictionary<string, string> inputs)
    {
        foreach (var (key, id) in ids)
        {
            inputs[key] = id;
        }

        return inputs;
    }

    private async Task<string> IdOf(Field field, string typed, CancellationToken cancellation)
    {
        var reading = FieldBehaviour.Of(FieldKind.Person).Read(field, typed, new(entry.Now, entry.Language) { Me = entry.Reach.PersonId });
        if (reading.Value is PersonValue { PersonId: var id }
            && (before.Person(field.Key) == id || await SearchPeople.Has(db, entry.Reach, id, cancellation)))
        {
            return Digits.Of(id);
        }

        var found = await SearchPeople.Run(db, entry.Reach, typed, 2, cancellation);
        if (found is [var only])
        {
            return Digits.Of(only.Id);
        }

        refusals.Add(Refusal.At(
            field.Key,
            found.Count == 0 ? "record.personNotFound" : "record.personSeveral",
            ("label", field.Label.In(entry.Language)),
            ("typed", SafeText.Cap(typed, 40))));
        return "";
    }
}
