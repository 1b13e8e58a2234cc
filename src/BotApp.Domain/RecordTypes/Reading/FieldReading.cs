namespace BotApp.Domain.RecordTypes.Reading;

/// <summary>What became of one input: a value, a refusal, or a value with a question. <see cref="Understood"/> is set when it must be said back.</summary>
public sealed record FieldReading(FieldValue? Value, Refusal? Refused = null, Question? Asks = null, string? Understood = null)
{
    /// <summary>A table can be wrong in several cells.</summary>
    public IReadOnlyList<Refusal> MoreRefused { get; init; } = [];

    public IReadOnlyList<Question> MoreAsks { get; init; } = [];

    public static FieldReading Refuse(Refusal refusal) => new(null, refusal);
}
