using BotApp.Domain.Records;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;

namespace BotApp.Teams.Records;

/// <summary>Draws the fields of a run-time record type as inputs of one form.</summary>
internal sealed class FieldDrawing(RecordGround ground, FormDraft draft, IReadOnlyDictionary<string, Reading> earlier)
{
    // Letters can be several characters long; the server counts letters and says so in a sentence.
    private const int CharactersPerLetter = 2;

    public RecordGround Ground => ground;

    public FormDraft Draft => draft;

    public FormField Draw(Field field) => new(field.Key, InputOf(field.Kind), Label(field))
    {
        Required = field.IsRequired,
        Value = draft.Typed(field.Key),
        Choices = [.. Choices(field)],
        Previous = Previous(field),
        Error = ErrorOf(field.Key),
        Help = field.Help?.In(ground.Language) ?? "",
        MaxLength = Math.Min(FormField.LongestTyped, (field.MaxLength ?? FormField.LongestTyped) * CharactersPerLetter),
    };

    public CardText? ErrorOf(string key)
    {
        var texts = draft.Refusals.Where(r => r.Field == key).Select(ground.Words.Write)
            .Concat(draft.Questions.Where(q => q.Field == key).Select(q => ground.Words.Write(q.Asks)))
            .Concat(draft.Remarks.TryGetValue(key, out var remark) ? [remark] : [])
            .ToList();
        return texts.Count == 0 ? null : CardText.Join(" ", texts);
    }

    public string Label(Field field) => field.Unit is { } unit
        ? ground.Say("record.labelWithUnit", ("label", field.Label.In(ground.Language)), ("unit", unit.In(ground.Language)))
        : field.Label.In(ground.Language);

    private IEnumerable<FormChoice> Choices(Field field)
    {
        if (field.Kind is FieldKind.YesNo)
        {
            return [YesNo(field, new(true)), YesNo(field, new(false))];
        }

        var chosen = draft.Typed(field.Key).Split(',');
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
        // As lines, until the table is drawn cell by cell.
        FieldKind.Rows => FieldInput.MultiLine,
        FieldKind.Files => FieldInput.MultiChoice,
        FieldKind.Heading or FieldKind.Explanation or FieldKind.Calculated or FieldKind.AutoNumber => FieldInput.Heading,
    };
}
