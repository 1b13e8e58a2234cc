using BotApp.Domain.RecordTypes.WhoMay;
using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes;

/// <summary>
/// What a record of one type looks like. Immutable: a change is a new definition, published as a new version
/// (the version's number, author and time belong to the row, not to the definition).
/// </summary>
public sealed record RecordTypeDefinition
{
    public required string Key { get; init; }

    public required Label Label { get; init; }

    /// <summary>How the Japanese label is read, in kana: commands find the register by it. Null where nobody said so.</summary>
    public string? Reading { get; init; }

    public required IReadOnlyList<Field> Fields { get; init; }

    /// <summary>Greater than every number ever used, so that a retired field's data is never taken for another's.</summary>
    public required int NextFieldNumber { get; init; }

    /// <summary>The fields that name a record, in order.</summary>
    public IReadOnlyList<string> TitleFields { get; init; } = [];

    /// <summary>Lists are in the order of this field's search key (furigana). Absent: newest first.</summary>
    public string? SortField { get; init; }

    public IReadOnlyList<string> ListFields { get; init; } = [];

    /// <summary>The reference to the person a record is about.</summary>
    public string? SubjectField { get; init; }

    /// <summary>The moment at which the record was observed.</summary>
    public string? ObservedField { get; init; }

    /// <summary>On a subject: the date from which the person is no longer here (退所日).</summary>
    public string? EndedField { get; init; }

    /// <summary>On a subject: the date of birth.</summary>
    public string? BornField { get; init; }

    /// <summary>On a subject: where to find the person (部屋).</summary>
    public string? PlaceField { get; init; }

    /// <summary>
    /// The emergency signs. A record in which one is newly chosen is stored at once: no question and no mistake at
    /// another field holds it back (that field is then stored as unanswered, with what was typed beside it).
    /// </summary>
    public string? UrgentField { get; init; }

    /// <summary>A record without any of these says nothing and is refused.</summary>
    public IReadOnlyList<string> AtLeastOneOf { get; init; } = [];

    public IReadOnlyList<SwapCheck> SwapChecks { get; init; } = [];

    /// <summary>Who may do what with the records. Null: whoever sees the records of a unit.</summary>
    public IReadOnlyList<AccessRule>? Access { get; init; }

    /// <summary>The field whose search key orders records where an order by name is asked for: the named one, else the furigana.</summary>
    public Field? Sorted() => SortField is { } key ? Find(key) : LiveFields().FirstOrDefault(f => f.Content is TextContent.Furigana);

    public Field? Find(string key) => Fields.FirstOrDefault(f => f.Key == key);

    public IEnumerable<Field> LiveFields() => Fields.Where(f => !f.IsRetired);

    /// <summary>The same register, in which no list and no purpose names these fields; the fields themselves stay.</summary>
    public RecordTypeDefinition NotNaming(IReadOnlySet<string> keys)
    {
        string? Kept(string? key) => key is not null && keys.Contains(key) ? null : key;
        return this with
        {
            TitleFields = [.. TitleFields.Where(k => !keys.Contains(k))],
            ListFields = [.. ListFields.Where(k => !keys.Contains(k))],
            AtLeastOneOf = [.. AtLeastOneOf.Where(k => !keys.Contains(k))],
            SwapChecks = [.. SwapChecks.Where(s => !keys.Contains(s.First) && !keys.Contains(s.Second))],
            SortField = Kept(SortField),
            EndedField = Kept(EndedField),
            BornField = Kept(BornField),
            PlaceField = Kept(PlaceField),
            UrgentField = Kept(UrgentField),
        };
    }

    public string Show(string key, RecordValues values, Language language) =>
        Find(key) is { } field && values[key] is { } value
            ? FieldBehaviour.Of(field.Kind).Show(value, field, language)
            : "";
}
