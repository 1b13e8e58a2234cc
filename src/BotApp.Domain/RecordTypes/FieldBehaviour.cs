using System.Text.Json;
using BotApp.Domain.RecordTypes.Kinds;
using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes;

/// <summary>Everything that differs between kinds of fields, without any database.</summary>
public abstract class FieldBehaviour
{
    private static readonly TextKind Text = new();
    private static readonly NotesKind Notes = new();
    private static readonly NumberKind Number = new();
    private static readonly YesNoKind YesNo = new();
    private static readonly ChoiceKind Choice = new();
    private static readonly MultiChoiceKind MultiChoice = new();
    private static readonly DateKind Date = new();
    private static readonly TimeKind Time = new();
    private static readonly MomentKind Moment = new();
    private static readonly ReferenceKind Reference = new();

    public static FieldBehaviour Of(FieldKind kind) => kind switch
    {
        FieldKind.Text => Text,
        FieldKind.Notes => Notes,
        FieldKind.Number => Number,
        FieldKind.YesNo => YesNo,
        FieldKind.Choice => Choice,
        FieldKind.MultiChoice => MultiChoice,
        FieldKind.Date => Date,
        FieldKind.Time => Time,
        FieldKind.Moment => Moment,
        FieldKind.Reference => Reference,
    };

    /// <summary>Reads what a card's input sent or a person typed: trimmed, safe, not empty.</summary>
    public abstract FieldReading Read(Field field, string typed, ReadingContext context);

    /// <summary>The value as a person reads it, with its unit.</summary>
    public abstract string Show(FieldValue value, Field field, Language language);

    /// <summary>The value as an input holds it: reading it again gives the same value.</summary>
    public abstract string ToInput(FieldValue value);

    /// <summary>Writes the value into the record's document.</summary>
    public abstract void ToJson(FieldValue value, Utf8JsonWriter writer);

    /// <summary>Null when the document holds something that is not of this kind; it is then kept as it is.</summary>
    public abstract FieldValue? FromJson(JsonElement json);

    /// <summary>How views compare the field's values.</summary>
    public abstract ComparedAs Compared(Field field);

    /// <summary>What a search over the record should find, before it becomes a search key.</summary>
    public virtual string SearchText(FieldValue value, Field field) => "";

    /// <summary>What is wrong with a field of this kind; the keys are <c>definition.*</c>.</summary>
    public virtual IEnumerable<Refusal> Check(Field field) => [];

    private protected static FieldReading Refused(Field field, IReadOnlyList<Refusal> refusals) =>
        FieldReading.Refuse(refusals[0] with { Field = field.Key });
}
