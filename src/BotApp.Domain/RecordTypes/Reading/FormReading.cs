namespace BotApp.Domain.RecordTypes.Reading;

/// <summary>
/// What became of a whole form: everything readable in <see cref="Values"/>, and every refusal, question and
/// said-back note at once. Only a form without refusals and questions may be saved; but an emergency sign in
/// <see cref="Values"/> is there even when another field of the form is refused.
/// </summary>
public sealed record FormReading(
    RecordValues Values,
    IReadOnlyList<Refusal> Refusals,
    IReadOnlyList<Question> Questions,
    IReadOnlyList<SaidBack> SaidBack)
{
    public bool IsAccepted => Refusals.Count == 0 && Questions.Count == 0;

    /// <summary>Reads every input of a form (<paramref name="inputs"/> by field key, without <c>field:</c>).</summary>
    public static FormReading Of(
        RecordTypeDefinition definition, IReadOnlyDictionary<string, string> inputs, ReadingContext context) =>
        new FormReader(definition, inputs, context).Read();
}
