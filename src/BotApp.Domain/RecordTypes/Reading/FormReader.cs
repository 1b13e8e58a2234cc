using BotApp.Domain.RecordTypes.Formulas;
using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Reading;

internal sealed class FormReader(
    RecordTypeDefinition definition, IReadOnlyDictionary<string, string> inputs, ReadingContext context)
{
    private readonly Dictionary<string, FieldReading> readings = new(StringComparer.Ordinal);
    private readonly List<Refusal> refusals = [];
    private readonly List<Question> questions = [];
    private readonly List<SaidBack> saidBack = [];
    private RecordValues values = context.Previous;

    public FormReading Read()
    {
        var fields = definition.LiveFields().Where(f => IsAsked(f) && (context.Shown?.Contains(f.Key) ?? true)).ToList();
        foreach (var field in fields)
        {
            ReadField(field);
        }

        var hidden = Conditions.Hidden(definition, values, context.Today);
        values = hidden.Aggregate(values, (shown, key) => shown.With(key, null));
        foreach (var field in fields.Where(f => !hidden.Contains(f.Key)))
        {
            Note(field);
        }

        AskAboutSwaps();
        RefuseWhenNothingIsSaid();
        return new FormReading(values, refusals, questions, saidBack);
    }

    private static bool IsAsked(Field field) => FieldBehaviour.Of(field.Kind).IsAsked;

    private void ReadField(Field field)
    {
        var typed = Typed(field);
        var meant = typed.Length > 0 ? typed : field.EmptyMeans;
        if (meant is null)
        {
            values = values.With(field.Key, null);
        }
        else if (!IsUnchanged(field, typed))
        {
            var reading = FieldBehaviour.Of(field.Kind).Read(field, meant, context);
            readings[field.Key] = reading;
            values = values.With(field.Key, reading.Refused is null ? reading.Value : null);
        }
    }

    private string Typed(Field field) => SafeText.Lines(inputs.GetValueOrDefault(field.Key) ?? "").Trim();

    // What was accepted once is not asked about again: neither limits that changed since nor the day that passed.
    private bool IsUnchanged(Field field, string typed) =>
        context.Previous[field.Key] is { } previous && typed == FieldBehaviour.Of(field.Kind).ToInput(previous);

    private void Note(Field field)
    {
        if (values[field.Key] is null && readings.GetValueOrDefault(field.Key)?.Refused is null)
        {
            NoteMissing(field);
        }
        else if (readings.GetValueOrDefault(field.Key) is { } reading)
        {
            Note(field, reading);
        }
    }

    private void NoteMissing(Field field)
    {
        (string, string) label = ("label", field.Label.In(context.Language));
        if (!IsCopied(field) && Conditions.IsRequired(definition, field, values, context.Today))
        {
            refusals.Add(Refusal.At(field.Key, "refusal.required", label));
        }
        // A form cannot show files that are not there: they are sent after saving.
        else if (field.Kind is not FieldKind.Files && field.ShownIf is not null && AskedFields.IsNew(field, context.Confirmed))
        {
            questions.Add(new(Refusal.At(field.Key, "refusal.newQuestion", label), AskedFields.Confirm([field])));
        }
    }

    /// <summary>Filled in from a referenced record when it is saved.</summary>
    private bool IsCopied(Field field) => definition.LiveFields()
        .Any(f => f.Lookups?.Any(l => l.To == field.Key) is true && values[f.Key] is ReferenceValue);

    private void Note(Field field, FieldReading reading)
    {
        refusals.AddRange(new[] { reading.Refused }.OfType<Refusal>().Concat(reading.MoreRefused));
        questions.AddRange(new[] { reading.Asks }.OfType<Question>().Concat(reading.MoreAsks).Where(q => !context.Confirmed.Contains(q.Confirm)));
        if (reading.Understood is { } understood && Typed(field) is { Length: > 0 } typed && understood != typed)
        {
            saidBack.Add(new SaidBack(field.Key, field.Label.In(context.Language), SafeText.Cap(typed, 40), understood));
        }
    }

    private void AskAboutSwaps()
    {
        foreach (var swap in definition.SwapChecks)
        {
            if (values.Number(swap.First) is { } first && swap.FirstWithin.Contain(first)
                && values.Number(swap.Second) is { } second && swap.SecondWithin.Contain(second)
                && !context.Confirmed.Contains(Confirm(swap, first, second)))
            {
                questions.Add(SwapQuestion(swap, first, second));
            }
        }
    }

    private Question SwapQuestion(SwapCheck swap, decimal first, decimal second) => new(
        Refusal.At(
            swap.First,
            "refusal.swapped",
            ("first", Label(swap.First)),
            ("firstValue", definition.Show(swap.First, values, context.Language)),
            ("second", Label(swap.Second)),
            ("secondValue", definition.Show(swap.Second, values, context.Language))),
        Confirm(swap, first, second));

    private void RefuseWhenNothingIsSaid()
    {
        var wanted = definition.AtLeastOneOf;
        if (wanted.Count > 0
            && wanted.All(key => values[key] is null or NotMeasuredValue)
            && !refusals.Any(r => r.Field is { } field && wanted.Contains(field)))
        {
            refusals.Add(Refusal.Of("refusal.atLeastOne", ("labels", Listed.In(context.Language, wanted.Select(Label)))));
        }
    }

    private string Label(string key) => definition.Find(key)?.Label.In(context.Language) ?? key;

    private static string Confirm(SwapCheck swap, decimal first, decimal second) =>
        $"{swap.First}/{swap.Second}={NumberReading.Write(first)}/{NumberReading.Write(second)}";
}
