namespace BotApp.Simulator.Shapes.Asked;

/// <summary>Something that goes wrong on purpose; the kinds stand in <c>API.md</c>.</summary>
public sealed record Fault(string Kind)
{
    public string? Id { get; init; }

    public int? Status { get; init; }

    public int? RetryAfter { get; init; }

    public double Seconds { get; init; }

    /// <summary>How many times it still strikes; null: until it is removed.</summary>
    public int? Count { get; init; }

    public double Probability { get; init; } = 1;

    public string? Conversation { get; init; }

    public string? Person { get; init; }

    public IReadOnlyList<string>? Operations { get; init; }

    public int Hits { get; init; }
}
