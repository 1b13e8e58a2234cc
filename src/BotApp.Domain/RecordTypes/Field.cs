using System.Text.Json.Serialization;
using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes;

/// <summary>One field of a record type. Labels change; <see cref="Key"/> and <see cref="Number"/> never do.</summary>
public sealed record Field
{
    /// <summary>What inputs, rules and views call the field.</summary>
    public required string Key { get; init; }

    /// <summary>What documents call the field: <c>f17</c>. Never given to another field of the type.</summary>
    public required int Number { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required FieldKind Kind { get; init; }

    public required Label Label { get; init; }

    public Label? Help { get; init; }

    /// <summary>Heading of the fields from this one on, shown when a form has more than seven inputs.</summary>
    public Label? Section { get; init; }

    [JsonPropertyName("required")]
    public bool IsRequired { get; init; }

    public TextContent Content { get; init; }

    /// <summary>In text elements, as people count letters. Absent: what the kind allows.</summary>
    public int? MaxLength { get; init; }

    /// <summary>What a one-line text must look like as a whole, as a regular expression without look-around and back references.</summary>
    public string? Pattern { get; init; }

    /// <summary>The pattern in words, for the refusal: <c>英字1つと数字4桁</c>.</summary>
    public Label? PatternHint { get; init; }

    public Label? Unit { get; init; }

    public int Decimals { get; init; }

    /// <summary>1,234 instead of 1234.</summary>
    [JsonPropertyName("thousands")]
    public bool HasThousands { get; init; }

    /// <summary>The record shows how far a number is from the one before: ▲ 1.6.</summary>
    [JsonPropertyName("difference")]
    public bool ShowsDifference { get; init; }

    public Limits? Limits { get; init; }

    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>Stands in a new form; written as a person would type it (<c>今日</c>, <c>今</c>, <c>自分</c>, a choice's key).</summary>
    public string? Default { get; init; }

    /// <summary>A new form begins with what the last record says: of the same subject, or of the type. Goes before <see cref="Default"/>.</summary>
    [JsonPropertyName("copiesLast")]
    public bool CopiesLast { get; init; }

    /// <summary>A condition over the fields above: only then the field is asked; otherwise it is empty.</summary>
    public string? ShownIf { get; init; }

    /// <summary>A condition over the fields above: only then it must be filled in.</summary>
    public string? RequiredIf { get; init; }

    /// <summary>What an input left empty means, written as a person would type it (<c>今</c>).</summary>
    public string? EmptyMeans { get; init; }

    /// <summary>Key of the record type that a reference points to.</summary>
    public string? Target { get; init; }

    /// <summary>What a reference copies into this record when it is saved.</summary>
    public IReadOnlyList<Lookup>? Lookups { get; init; }

    /// <summary>How a calculated field is calculated; fields stand in it as <c>[key]</c>.</summary>
    public string? Formula { get; init; }

    /// <summary>What a calculated field gives: number, text, date, moment or yes/no.</summary>
    public FieldKind? Result { get; init; }

    /// <summary>The fields of each row of a table.</summary>
    public IReadOnlyList<Field>? Columns { get; init; }

    /// <summary>What an automatic number looks like: <c>R-{年度}-{0000}</c>.</summary>
    public string? Numbering { get; init; }

    /// <summary>What files a file field takes. Absent: what the kind allows.</summary>
    public FileLimits? Files { get; init; }

    [JsonPropertyName("searched")]
    public bool IsSearched { get; init; }

    /// <summary>No longer asked for; the data stays in documents, history and exports.</summary>
    [JsonPropertyName("retired")]
    public bool IsRetired { get; init; }

    /// <summary>Rooms stand in the order of their numbers: documents hold <see cref="NaturalOrder"/>'s key beside the value.</summary>
    [JsonIgnore]
    public bool HasNaturalOrder => Kind is FieldKind.Text && Content is TextContent.Room;

    public Choice? FindChoice(string key) => Choices.FirstOrDefault(c => c.Key == key);
}
