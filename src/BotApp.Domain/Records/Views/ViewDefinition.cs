using System.Text.Json;
using BotApp.Domain.Records.Views.Conditions;
using BotApp.Domain.Records.Views.Sums;
using BotApp.Domain.RecordTypes;

namespace BotApp.Domain.Records.Views;

/// <summary>What a view shows of a type. Immutable; stored as JSON.</summary>
public sealed record ViewDefinition
{
    /// <summary>As many as a line of a list can hold.</summary>
    public const int MostColumns = 6;

    public const int MostConditions = 10;

    public const int MostSorts = 3;

    public const int MostMeasures = 3;

    /// <summary>Keys of fields, in order; empty: those that lists of the type show.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    public Match Match { get; init; }

    public IReadOnlyList<ViewCondition> Conditions { get; init; } = [];

    /// <summary>Empty: as lists of the type are sorted.</summary>
    public IReadOnlyList<ViewSort> Sorts { get; init; } = [];

    public ViewGroup? Group { get; init; }

    public string Write() => JsonSerializer.Serialize(this, DefinitionJson.Options);

    /// <exception cref="JsonException">The text is no view. Stored ones always are.</exception>
    public static ViewDefinition Read(string json) =>
        JsonSerializer.Deserialize<ViewDefinition>(json, DefinitionJson.Options) ?? throw new JsonException("A view is an object.");
}
