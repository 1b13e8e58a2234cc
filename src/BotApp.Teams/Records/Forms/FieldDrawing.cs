using BotApp.Domain;
using BotApp.Domain.Records.Entries;
using BotApp.Domain.Records.History;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;

namespace BotApp.Teams.Records.Forms;

/// <summary>Draws the fields of a run-time record type as inputs of one form.</summary>
/// <param name="shown">Which fields must be answered, as the form stands.</param>
internal sealed class FieldDrawing(RecordGround ground, FormDraft draft, IReadOnlyDictionary<string, Reading> earlier, ShownFields shown)
{
    private const string Mark = " *";

    // Letters can be several characters long; the server counts letters and says so in a sentence.
    private const int CharactersPerLetter = 2;

    public FieldDrawing(RecordGround ground, FormDraft draft, IReadOnlyDictionary<string, Reading> earlier)
        : this(ground, draft, earlier, ShownBy(ground, draft))
    {
    }

    /// <summary>What the draft shows as it stands.</summary>
    public static ShownFields ShownBy(RecordGround ground, FormDraft draft) => ShownFields.Of(
        new Entry(ground.Reach, draft.Type, ground.Now, ground.Language) { Inputs = draft.Inputs },
        draft.Record?.Values ?? RecordValues.Empty);

    public RecordGround Ground => ground;

    public FormDraft Draft => draft;

    public FormField Draw(Field field) => field.Kind is FieldKind.Date ? DateInput.Draw(Drawn(field), ground) : Drawn(field);

    private FormField Drawn(Field field) => new(field.Key, InputOf(field.Kind), Marked(field))
    {
        Required = shown.Requires(field) && !draft.IsRedrawn && !MayStayEmpty(field),
        Value = Chosen(field),
        Other = OtherText(field),
        OtherLabel = field.Choices.FirstOrDefault(c => c.TakesText && !c.IsRetired) is { } other
            ? ground.Say("record.otherLabel", ("choice", other.Label.In(ground.Language)))
            : "",
        Choices = [.. Choices(field)],
        Previous = Previous(field),
        Error = ErrorOf(field.Key),
        Help = Help(field),
        // A picker of days and times together there is none.
        Placeholder = field.Kind is FieldKind.Moment ? ground.Say("record.momentLike") : "",
        MaxLength = Math.Min(FormField.LongestTyped, (field.MaxLength ?? FormField.LongestTyped) * CharactersPerLetter),
    };

    /// <summary>A button that draws the form again must work before everything is filled in, so only we check, not the client.</summary>
    public string Marked(Field field) => draft.IsRedrawn && shown.Requires(field) ? Label(field) + Mark : Label(field);

    /// <summary>The label of a drawn input where a sentence names it.</summary>
    public static string Unmarked(string label) => label.EndsWith(Mark, StringComparison.Ordinal) ? label[..^Mark.Length] : label;

    private string Help(Field field) => field.Kind is FieldKind.Explanation
        ? (field.Help ?? field.Label).In(ground.Language)
        : field.Help?.In(ground.Language) ?? "";

    // その他 stands behind the choice, as the record holds it, or in its own input, as it was sent.
    private string Chosen(Field field) => field.Choices.Count > 0 ? draft.Typed(field.Key).Split('=', 2)[0] : draft.Typed(field.Key);

    private string OtherText(Field field) => field.Choices.Count == 0 ? ""
        : draft.Typed(field.Key).Split('=', 2) is [_, var other] ? other
        : draft.Typed(field.Key + ":other");

    /// <summary>A field required since a record was accepted does not keep anybody from correcting it.</summary>
    private bool MayStayEmpty(Field field) => field.IsRequired && draft.Record is { } record && record.Values[field.Key] is null;

    public CardText? ErrorOf(string key) => Join(
        Wrong(key).Select(ground.Words.Write).Concat(draft.Remarks.TryGetValue(key, out var remark) ? [remark] : []));

    /// <summary>What is wrong with one cell of a table; of the table as a whole without one.</summary>
    public CardText? ErrorOf(string table, string? cell) => Join(Wrong(table).Where(r => r.Cell == cell).Select(ground.Words.Write));

    private IEnumerable<Refusal> Wrong(string key) =>
        draft.Refusals.Where(r => r.Field == key).Concat(draft.Questions.Where(q => q.Field == key).Select(q => q.Asks));

    private static CardText? Join(IEnumerable<CardText> texts) => texts.ToList() is { Count: > 0 } all ? CardText.Join(" ", all) : null;

    public string Label(Field field) => FieldLabel.Of(field, ground.Words, ground.Language);

    private IEnumerable<FormChoice> Choices(Field field)
    {
        if (field.Kind is FieldKind.YesNo)
        {
            return [YesNo(field, new(true)), YesNo(field, new(false))];
        }

        if (field.Kind is FieldKind.Files)
        {
            return (draft.Record?.Values[field.Key] as FilesValue)?.Files
                .Select(f => new FormChoice(f.Id.ToString(System.Globalization.CultureInfo.InvariantCulture), f.Name)) ?? [];
        }

        var chosen = Chosen(field).Split(',');
        return field.Choices
            .Where(c => !c.IsRetired || chosen.Contains(c.Key, StringComparer.Ordinal))
            .Select(c => new FormChoice(c.Key, c.Label.In(ground.Language)));
    }

    private FormChoice YesNo(Field field, YesNoValue value)
    {
        var behaviour = FieldBehaviour.Of(FieldKind.YesNo);
        return new(behaviour.ToInput(value), behaviour.Show(value, field, ground.Language));
    }

    private string Previous(Field field)
    {
        var isComparable = field.Kind is FieldKind.Number or FieldKind.Choice or FieldKind.MultiChoice;
        return isComparable && earlier.TryGetValue(field.Key, out var reading)
            ? ground.Say(
                "record.previous",
                ("value", FieldBehaviour.Of(field.Kind).Show(reading.Value, field, ground.Language)),
                ("time", JapaneseTime.Show(reading.ObservedAt, ground.Now, ground.Language)))
            : "";
    }

    private static FieldInput InputOf(FieldKind kind) => kind switch
    {
        FieldKind.Text or FieldKind.Moment => FieldInput.Text,
        FieldKind.Notes => FieldInput.MultiLine,
        FieldKind.Number => FieldInput.Number,
        // A toggle cannot say "nobody asked", and unknown is not no.
        FieldKind.YesNo or FieldKind.Choice => FieldInput.Choice,
        FieldKind.MultiChoice => FieldInput.MultiChoice,
        FieldKind.Date => FieldInput.Date,
        FieldKind.Time => FieldInput.Time,
        FieldKind.Reference or FieldKind.Person => FieldInput.Reference,
        // Cell by cell, see TableInput, as long as that is not too long for a card.
        FieldKind.Rows => FieldInput.MultiLine,
        FieldKind.Files => FieldInput.MultiChoice,
        FieldKind.Heading or FieldKind.Calculated or FieldKind.AutoNumber => FieldInput.Heading,
        FieldKind.Explanation => FieldInput.Explanation,
    };
}
