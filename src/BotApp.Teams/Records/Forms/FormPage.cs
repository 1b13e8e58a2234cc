using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;

namespace BotApp.Teams.Records.Forms;

/// <summary>A step of a long form that can be gone to.</summary>
/// <param name="At">From 0, among all steps of the form.</param>
/// <param name="Section">The heading that it begins under, maybe on an earlier step; null where there is none.</param>
internal sealed record FormPage(int At, Label? Section, Label First, Label Last)
{
    /// <param name="open">The steps in which something is asked.</param>
    public static IReadOnlyList<FormPage> Of(IReadOnlyList<IReadOnlyList<Field>> steps, IReadOnlyList<int> open)
    {
        var sections = new List<Label?>();
        Label? section = null;
        foreach (var step in steps)
        {
            sections.Add(SectionOf(step[0]) ?? section);
            section = step.Select(SectionOf).OfType<Label>().LastOrDefault() ?? section;
        }

        return [.. open.Select(at => new FormPage(at, sections[at], Asked(steps[at]).First().Label, Asked(steps[at]).Last().Label))];
    }

    private static Label? SectionOf(Field field) => field.Kind is FieldKind.Heading ? field.Label : field.Section;

    private static IEnumerable<Field> Asked(IReadOnlyList<Field> step) =>
        step.Any(f => f.Kind is not FieldKind.Heading) ? step.Where(f => f.Kind is not FieldKind.Heading) : step;
}
