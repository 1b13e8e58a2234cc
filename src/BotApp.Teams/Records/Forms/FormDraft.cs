using System.Globalization;
using BotApp.Domain;
using BotApp.Domain.Records;
using BotApp.Domain.Records.Entries;
using BotApp.Domain.Records.Queries;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Formulas;
using BotApp.Domain.RecordTypes.Reading;
using BotApp.Teams.Cards;
using BotApp.Teams.Rounds;

namespace BotApp.Teams.Records.Forms;

/// <summary>A form as it is to be drawn: empty, prefilled, or handed back with everything that was typed.</summary>
public sealed record FormDraft(PublishedType Type)
{
    /// <summary>What stands in the inputs, by field key, right or wrong.</summary>
    public IReadOnlyDictionary<string, string> Inputs { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public IReadOnlyList<Refusal> Refusals { get; init; } = [];

    public IReadOnlyList<Question> Questions { get; init; } = [];

    /// <summary>What was answered with "really" before.</summary>
    public IReadOnlySet<string> Confirmed { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>The form's id, carried from its first drawing to its saving; null while it is drawn for the first time.</summary>
    public string? Form { get; init; }

    /// <summary>Which part of a long form is open, from 0.</summary>
    public int Step { get; init; }

    /// <summary>Somebody wanted to save it: from the step that is to be put right it can be saved again.</summary>
    public bool IsComplete { get; init; }

    /// <summary>The step as it is drawn; null until then.</summary>
    internal FormStep? Open { get; init; }

    /// <summary>The record that is corrected; null for a new one.</summary>
    public LoadedRecord? Record { get; init; }

    /// <summary>Which conditional fields are drawn; null where the type has none.</summary>
    public string? Asked { get; init; }

    /// <summary>The revision that the inputs were drawn from; null for that of <see cref="Record"/>.</summary>
    public long? Revision { get; init; }

    /// <summary>Whether it has buttons that must work before everything is filled in: then only we check, not the client.</summary>
    public bool IsRedrawn => Round is not null || IsUpdated || Open is { IsOne: false };

    /// <summary>Whether its fields or rows follow from what is typed.</summary>
    public bool IsUpdated => Open is { IsOne: false } step
        ? step.Fields.Any(f => f.Kind is FieldKind.Rows || f.ShownIf is not null || f.RequiredIf is not null)
        : Conditions.Has(Type.Definition) || Type.Definition.LiveFields().Any(f => f.Kind is FieldKind.Rows);

    /// <summary>Whether a table is open: then the same press is what gives it another row.</summary>
    public bool HasRows => (Open?.Fields ?? Type.Definition.LiveFields()).Any(f => f.Kind is FieldKind.Rows);

    /// <summary>The round that it is filled in on; null outside of one.</summary>
    public RoundPlace? Round { get; init; }

    /// <summary>What was done just before, above the fields.</summary>
    public IReadOnlyList<FormDone> Done { get; init; } = [];

    /// <summary>Sentences on top.</summary>
    public IReadOnlyList<CardText> Notices { get; init; } = [];

    /// <summary>Sentences at single fields that are no refusal, by field key.</summary>
    public IReadOnlyDictionary<string, CardText> Remarks { get; init; } = new Dictionary<string, CardText>(StringComparer.Ordinal);

    /// <summary>A new form: every field as its default says, or as the last record does.</summary>
    /// <param name="about">Whom it is about; null while nobody is picked.</param>
    public static async Task<FormDraft> New(PublishedType type, RecordGround ground, About? about, CancellationToken cancellation) =>
        New(type, ground).With(await LastValues.Run(ground.Db, ground.Reach, type, about, cancellation));

    /// <summary>As the defaults say, whatever records there are.</summary>
    public static FormDraft New(PublishedType type, RecordGround ground) => new(type)
    {
        Inputs = type.Definition.LiveFields().Where(f => f.Default is not null)
            .ToDictionary(f => f.Key, f => DefaultOf(f, ground), StringComparer.Ordinal),
    };

    public FormDraft With(IReadOnlyDictionary<string, string> inputs)
    {
        var all = new Dictionary<string, string>(Inputs, StringComparer.Ordinal);
        foreach (var (key, typed) in inputs)
        {
            all[key] = typed;
        }

        return this with { Inputs = all };
    }

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

    /// <summary>Whom or what it is about, as it stands; null while nothing is picked.</summary>
    public About? About => (Type.Definition.SubjectField ?? Round?.Field) is { } key && long.TryParse(Typed(key), CultureInfo.InvariantCulture, out var number)
        ? new(key, number)
        : null;

    public string Typed(string key) => Inputs.GetValueOrDefault(key) ?? "";

    private static string DefaultOf(Field field, RecordGround ground)
    {
        var behaviour = FieldBehaviour.Of(field.Kind);
        var read = behaviour.Read(field, field.Default!, new(ground.Now, ground.Language) { Me = ground.Reach.PersonId }).Value;
        return read is null ? "" : behaviour.ToInput(read is MomentValue now ? ToTheMinute(now) : read);
    }

    /// <summary>Nobody writes the seconds of a call, and a form need not show them.</summary>
    private static MomentValue ToTheMinute(MomentValue now)
    {
        var over = now.Moment.Ticks % TimeSpan.TicksPerMinute;
        return now with { Moment = now.Moment.AddTicks(-over) };
    }
}
