using BotApp.Domain;
using BotApp.Domain.Records;
using BotApp.Domain.RecordTypes;
using BotApp.Teams.Cards;

namespace BotApp.Teams.Records;

/// <summary>A form as it is to be drawn: empty, prefilled, or handed back with everything that was typed.</summary>
public sealed record FormDraft(PublishedType Type)
{
    /// <summary>What stands in the inputs, by field key, right or wrong.</summary>
    public IReadOnlyDictionary<string, string> Inputs { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public IReadOnlyList<Refusal> Refusals { get; init; } = [];

    public IReadOnlyList<Question> Questions { get; init; } = [];

    /// <summary>What was answered with "really" before.</summary>
    public IReadOnlySet<string> Confirmed { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>The record that is corrected; null for a new one.</summary>
    public LoadedRecord? Record { get; init; }

    /// <summary>Sentences on top.</summary>
    public IReadOnlyList<CardText> Notices { get; init; } = [];

    /// <summary>Small under the title.</summary>
    public string Subtitle { get; init; } = "";

    /// <summary>Sentences at single fields that are no refusal, by field key.</summary>
    public IReadOnlyDictionary<string, CardText> Remarks { get; init; } = new Dictionary<string, CardText>(StringComparer.Ordinal);

    /// <summary>A new form: every field as its default says.</summary>
    public static FormDraft New(PublishedType type, RecordGround ground) => new(type)
    {
        Inputs = type.Definition.LiveFields().Where(f => f.Default is not null)
            .ToDictionary(f => f.Key, f => DefaultOf(f, ground), StringComparer.Ordinal),
    };

    /// <summary>The form to correct a record, with what was typed and not stored put where it belongs.</summary>
    public static FormDraft Correct(LoadedRecord record, TypedTexts typed)
    {
        var inputs = AsInputs(record.Definition, record.Values);
        foreach (var (key, text) in typed.NotStored)
        {
            inputs[key] = text;
        }

        return new(record.Type) { Record = record, Inputs = inputs };
    }

    public static Dictionary<string, string> AsInputs(RecordTypeDefinition definition, RecordValues values) =>
        definition.Fields.Where(f => values[f.Key] is not null)
            .ToDictionary(f => f.Key, f => FieldBehaviour.Of(f.Kind).ToInput(values[f.Key]!), StringComparer.Ordinal);

    public string Typed(string key) => Inputs.GetValueOrDefault(key) ?? "";

    private static string DefaultOf(Field field, RecordGround ground)
    {
        var behaviour = FieldBehaviour.Of(field.Kind);
        return behaviour.Read(field, field.Default!, new(ground.Now, ground.Language) { Me = ground.Reach.PersonId }).Value is { } value ? behaviour.ToInput(value) : "";
    }
}
