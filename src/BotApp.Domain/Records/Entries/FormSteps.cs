using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Kinds;

namespace BotApp.Domain.Records.Entries;

/// <summary>
/// A long form in steps of what a thumb passes at once. A heading begins a section, and sections stay together where they
/// fit. The steps follow from the definition alone, so that they stay where they are while somebody types.
/// </summary>
public static class FormSteps
{
    /// <summary>As many inputs stand in one step.</summary>
    public const int InStep = 8;

    // A round at the bed is filled in in one go: 健康観察 has thirteen inputs.
    private const int MostAtOnce = 15;

    // What stands in the inputs of one step is given back whole, and a card has 28 KiB: 18 of them for texts.
    private const int MostLetters = 6_000;

    public static bool IsLong(RecordTypeDefinition definition) => IsLong([.. definition.LiveFields()]);

    /// <summary>One step for a short form.</summary>
    /// <param name="drawn">The fields of the form in their order, also those whose condition does not hold now.</param>
    public static IReadOnlyList<IReadOnlyList<Field>> Of(IReadOnlyList<Field> drawn)
    {
        if (!IsLong(drawn))
        {
            return [drawn];
        }

        var steps = new List<List<Field>>();
        foreach (var section in Sections(drawn).SelectMany(Parts))
        {
            if (steps is [.., var last] && Weight(last) + Weight(section) <= InStep && Letters(last) + Letters(section) <= MostLetters)
            {
                last.AddRange(section);
            }
            else
            {
                steps.Add([.. section]);
            }
        }

        return steps;
    }

    /// <summary>Headings say that somebody wants sections, as soon as there is more than one step of inputs.</summary>
    private static bool IsLong(IReadOnlyList<Field> fields) =>
        Weight(fields) > (fields.Any(f => f.Kind is FieldKind.Heading) ? InStep : MostAtOnce) || Letters(fields) > MostLetters;

    private static List<List<Field>> Sections(IReadOnlyList<Field> fields)
    {
        var sections = new List<List<Field>>();
        foreach (var field in fields)
        {
            if (sections.Count == 0 || field.Kind is FieldKind.Heading || field.Section is not null)
            {
                sections.Add([]);
            }

            sections[^1].Add(field);
        }

        return sections;
    }

    /// <summary>A section that is too long for a step, in parts of about the same length.</summary>
    private static IEnumerable<List<Field>> Parts(List<Field> section)
    {
        var parts = (Weight(section) + InStep - 1) / InStep;
        var each = parts < 2 ? int.MaxValue : (Weight(section) + parts - 1) / parts;
        var part = new List<Field>();
        foreach (var field in section)
        {
            if (part.Count > 0 && (Weight(part) + Weight(field) > each || Letters([.. part, field]) > MostLetters))
            {
                yield return part;
                part = [];
            }

            part.Add(field);
        }

        yield return part;
    }

    private static int Weight(IEnumerable<Field> fields) => fields.Sum(Weight);

    /// <summary>That long texts can be; the usual short ones are counted as inputs.</summary>
    private static int Letters(IEnumerable<Field> fields) =>
        fields.Where(f => f.Kind is FieldKind.Text or FieldKind.Notes).Sum(f => f.MaxLength ?? (f.Kind is FieldKind.Notes ? NotesKind.UsualLength : 0));

    /// <summary>A table is at least a row of inputs.</summary>
    private static int Weight(Field field) => field.Kind switch
    {
        FieldKind.Heading or FieldKind.Explanation or FieldKind.Calculated or FieldKind.AutoNumber => 0,
        FieldKind.Rows => Math.Clamp(field.Columns?.Count ?? 1, 1, InStep),
        FieldKind.Text or FieldKind.Notes or FieldKind.Number or FieldKind.YesNo or FieldKind.Choice or FieldKind.MultiChoice or FieldKind.Date
            or FieldKind.Time or FieldKind.Moment or FieldKind.Reference or FieldKind.Person or FieldKind.Files => 1,
    };
}
