using BotApp.Domain.Records.Entries;
using BotApp.Domain.RecordTypes;

namespace BotApp.Teams.Records.Forms;

/// <summary>The step of a form that is open. A short form has only one.</summary>
/// <param name="Fields">All of the step, also those whose condition does not hold now.</param>
/// <param name="At">From 0, among all steps of the form.</param>
/// <param name="Place">From 1, of the <paramref name="Count"/> steps in which something is asked now.</param>
internal sealed record FormStep(IReadOnlyList<Field> Fields, int At, int Place, int Count, int? Before, int? After)
{
    /// <summary>All steps in which something is asked now, in their order.</summary>
    public IReadOnlyList<FormPage> Pages { get; init; } = [];

    public bool IsOne => Count == 1;

    /// <param name="shows">Whether the condition of a field holds.</param>
    public static FormStep Of(FormDraft draft, DrawnFields drawn, Func<Field, bool> shows)
    {
        var steps = FormSteps.Of(drawn.All);
        var open = Enumerable.Range(0, steps.Count).Where(i => steps[i].Any(f => shows(f) && f.Kind is not FieldKind.Heading)).ToList();
        if (open.Count == 0)
        {
            return new(drawn.All, 0, 1, 1, null, null);
        }

        var wanted = Wrong(draft, steps) ?? draft.Step;
        var place = open.FindIndex(i => i >= wanted);
        place = place < 0 ? open.Count - 1 : place;
        return new(
            steps[open[place]], open[place], place + 1, open.Count,
            place > 0 ? open[place - 1] : null, place + 1 < open.Count ? open[place + 1] : null)
        {
            Pages = FormPage.Of(steps, open),
        };
    }

    /// <summary>What is to be put right is opened.</summary>
    private static int? Wrong(FormDraft draft, IReadOnlyList<IReadOnlyList<Field>> steps)
    {
        var keys = draft.Refusals.Select(r => r.Field).Concat(draft.Questions.Select(q => q.Field)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var at = steps.ToList().FindIndex(step => step.Any(f => keys.Contains(f.Key)));
        return at >= 0 ? at : keys.Contains(Entry.UnitKey) ? 0 : null;
    }
}
