using BotApp.Domain.Text;

namespace BotApp.Domain.Calculation;

/// <summary>What a name in brackets stands for.</summary>
/// <param name="Key">As the formula is stored.</param>
/// <param name="Label">As people read it.</param>
public sealed record NameMeaning(string Key, Label Label, ResultType Type)
{
    /// <summary>Of a choice: what it can be.</summary>
    public IReadOnlyDictionary<string, Label> Choices { get; init; } = new Dictionary<string, Label>(StringComparer.Ordinal);

    /// <summary>Its text is a time of the day (08:30): a text beside it is read as one.</summary>
    public bool IsTime { get; init; }

    /// <summary>A record of another type: its fields are used only after they were copied here.</summary>
    public bool IsRecord { get; init; }

    /// <summary>Whether its rows can be summed: a table, or records of another type that point here.</summary>
    public bool HasRows { get; init; }
}
