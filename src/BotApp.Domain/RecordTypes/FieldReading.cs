namespace BotApp.Domain.RecordTypes;

/// <summary>What became of one input: a value, a refusal, or a value with a question. <see cref="Understood"/> is set when it must be said back.</summary>
public sealed record FieldReading(FieldValue? Value, Refusal? Refused = null, Question? Asks = null, string? Understood = null)
{
    public static FieldReading Refuse(Refusal refusal) => new(null, refusal);
}
