using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes;

internal sealed class FormReader(
    RecordTypeDefinition definition, IReadOnlyDictionary<string, string> inputs, ReadingContext context)
{
    private readonly List<Refusal> refusals = [];
    private readonly List<Question> questions = [];
    private readonly List<SaidBack> saidBack = [];
    private RecordValues values = context.Previous;

    public FormReading Read()
    {
        foreach (var field in definition.LiveFields().Where(f => IsAsked(f) && (context.Shown?.Contains(f.Key) ?? true)))
        {
            ReadField(field);
        }

        AskAboutSwaps();
        RefuseWhenNothingIsSaid();
        return new FormReading(values, refusals, questions, saidBack);
    }

    private static bool IsAsked(Field field) => FieldBehaviour.Of(field.Kind).IsAsked;

    private void ReadField(Field field)
    {
        var typed = SafeText.Lines(inputs.GetValueOrDefault(field.Key) ?? "").Trim();
        var meant = typed.Length > 0 ? typed : field.EmptyMeans;
        if (meant is null)
        {
            values = values.With(field.Key, null);
            RefuseWhenRequired(field);
            return;
        }

        if (!IsUnchanged(field, typed))
        {
            Note(field, typed, FieldBehaviour.Of(field.Kind).Read(field, meant, context));
        }
    }

    // What was accepted once is not asked about again: neither limits that changed since nor the day that passed.
    private bool IsUnchanged(Field field, string typed) =>
        context.Previous[field.Key] is { } previous && typed == FieldBehaviour.Of(field.Kind).ToInput(previous);

    private void Note(Field field, string typed, FieldReading reading)
    {
        if (reading.Refused is { } refused)
        {
            values = values.With(field.Key, null);
            refusals.AddRange([refused, .. reading.MoreRefused]);
            return;
        }

        values = values.With(field.Key, reading.Value);
        questions.AddRange(new[] { reading.Asks }.OfType<Question>().Concat(reading.MoreAsks).Where(q => !context.Confirmed.Contains(q.Confirm)));

        if (reading.Understood is { } understood && typed.Length > 0 && understood != typed)
        {
            saidBack.Add(new SaidBack(field.Key, field.Label.In(context.Language), SafeText.Cap(typed, 40), understood));
        }
    }

    private void RefuseWhenRequired(Field field)
    {
        if (field.IsRequired)
        {
            refusals.Add(Refusal.At(field.Key, "refusal.required", ("label", field.Label.In(context.Language))));
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
