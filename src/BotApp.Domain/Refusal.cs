namespace BotApp.Domain;

/// <summary>
/// One thing that a person must know before we can go on: a key of the words files with its arguments,
/// and the field it belongs to, if it belongs to one.
/// </summary>
/// <param name="Words">Key in <c>cards/words</c>, for example <c>record.outOfRange</c>.</param>
/// <param name="Field">The key of the field (without <c>field:</c>), or null when it concerns the whole.</param>
/// <param name="Arguments">Values for the placeholders of the sentence: plain text, escaped where it is drawn.</param>
public sealed record Refusal(string Words, string? Field = null, IReadOnlyDictionary<string, string>? Arguments = null)
{
    /// <summary>Of a table: the key of the cell, <c>items.2.count</c>. Whoever draws no cells says it at the table.</summary>
    public string? Cell { get; init; }

    /// <summary>Of a question: what an answer must name, so that it answers nothing that was changed after it was asked.</summary>
    public string? About { get; init; }

    public static Refusal Of(string words, params (string Name, string Value)[] arguments) =>
        new(words, null, arguments.ToDictionary(a => a.Name, a => a.Value, StringComparer.Ordinal));

    public static Refusal At(string field, string words, params (string Name, string Value)[] arguments) =>
        Of(words, arguments) with { Field = field };
}
