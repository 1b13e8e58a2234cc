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

    public Label? Unit { get; init; }

    public int Decimals { get; init; }

    public Limits? Limits { get; init; }

    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>Stands in a new form; written as a person would type it (<c>今日</c>, a choice's key).</summary>
    public string? Default { get; init; }

    /// <summary>What an input left empty means, written as a person would type it (<c>今</c>).</summary>
    public string? EmptyMeans { get; init; }

    /// <summary>Key of the record type that a reference points to.</summary>
    public string? Target { get; init; }

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
