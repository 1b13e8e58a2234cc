using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Formulas;
using BotApp.Domain.RecordTypes.Reading;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records.Entries;

/// <summary>Which fields a half-filled form asks, and which of them must be answered, as it stands now.</summary>
public sealed class ShownFields
{
    private readonly IReadOnlySet<string> hidden;
    private readonly HashSet<string> required;

    private ShownFields(IReadOnlySet<string> hidden, HashSet<string> required)
    {
        this.hidden = hidden;
        this.required = required;
    }

    /// <param name="before">The record that is corrected; empty for a new one.</param>
    public static ShownFields Of(Entry entry, RecordValues before)
    {
        var definition = entry.Type.Definition;
        if (!Conditions.Has(definition))
        {
            return new(new HashSet<string>(StringComparer.Ordinal), [.. definition.LiveFields().Where(f => f.IsRequired).Select(f => f.Key)]);
        }

        var fields = definition.LiveFields().ToList();
        var inputs = fields.ToDictionary(f => f.Key, entry.Typed, StringComparer.Ordinal);
        var context = new ReadingContext(entry.Now, entry.Language) { Previous = before, Me = entry.Reach.PersonId };
        var values = FormReading.Of(definition, inputs, context).Values;
        var today = JapaneseTime.Date(entry.Now);
        return new(
            Conditions.Hidden(definition, values, today),
            [.. fields.Where(f => Conditions.IsRequired(definition, f, values, today)).Select(f => f.Key)]);
    }

    public bool Shows(Field field) => !hidden.Contains(field.Key);

    public bool Requires(Field field) => required.Contains(field.Key);
}
