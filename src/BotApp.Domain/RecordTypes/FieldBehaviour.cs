using System.Text.Json;
using BotApp.Domain.RecordTypes.Kinds;
using BotApp.Domain.RecordTypes.Reading;
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
    private static readonly PersonKind Person = new();
    private static readonly CalculatedKind Calculated = new();
    private static readonly FilesKind Files = new();
    private static readonly RowsKind Rows = new();
    private static readonly AutoNumberKind AutoNumber = new();
    private static readonly NoValueKind NoValue = new();

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
        FieldKind.Person => Person,
        FieldKind.Calculated => Calculated,
        FieldKind.Files => Files,
        FieldKind.Rows => Rows,
        FieldKind.AutoNumber => AutoNumber,
        FieldKind.Heading => NoValue,
        FieldKind.Explanation => NoValue,
    };

    /// <summary>Whether a person answers it in a form.</summary>
    public virtual bool IsAsked => true;

    /// <summary>Whether records have a value there.</summary>
    public virtual bool HoldsValue => true;

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

    /// <summary>For kinds whose documents need the field to be understood.</summary>
    public virtual FieldValue? FromJson(JsonElement json, Field field) => FromJson(json);

    /// <summary>Text that belongs to the value and stands beside it in the document (その他: …), so that filters see the value alone.</summary>
    public virtual string? Beside(FieldValue value) => null;

    public virtual FieldValue WithBeside(FieldValue value, string beside) => value;

    /// <summary>What a search over the record should find, before it becomes a search key.</summary>
    public virtual string SearchText(FieldValue value, Field field) => "";

    /// <summary>What is wrong with a field of this kind; the keys are <c>definition.*</c>.</summary>
    public virtual IEnumerable<Refusal> Check(Field field) => [];

    private protected static FieldReading Refused(Field field, IReadOnlyList<Refusal> refusals) =>
        FieldReading.Refuse(refusals[0] with { Field = field.Key });
}
