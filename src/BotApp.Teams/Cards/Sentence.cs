using System.Text.RegularExpressions;

namespace BotApp.Teams.Cards;

/// <summary>
/// A sentence with placeholders such as <c>{number}</c>, and words that follow a number: <c>{count|record|records}</c> is
/// the first where the argument is 1, else the second.
/// </summary>
public static partial class Sentence
{
    public static IReadOnlySet<string> Placeholders(string sentence) =>
        Placeholder().Matches(sentence).Select(m => m.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);

    /// <exception cref="CardException">A placeholder without an argument, or an argument without a placeholder.</exception>
    public static CardText Fill(string key, string sentence, IReadOnlyDictionary<string, string> arguments)
    {
        var placeholders = Placeholders(sentence);
        if (!placeholders.SetEquals(arguments.Keys))
            throw new CardException($"The words {key} take ({string.Join(", ", placeholders.Order())}) but got ({string.Join(", ", arguments.Keys.Order())}).");
        if (placeholders.Count == 0)
            return CardText.Ours(sentence);
        var texts = arguments.ToDictionary(a => a.Key, a => CardText.FromPerson(a.Value), StringComparer.Ordinal);
        return new(
            Placeholder().Replace(sentence, m => WordOf(m, arguments) ?? texts[m.Groups["name"].Value].Markdown),
            Placeholder().Replace(sentence, m => WordOf(m, arguments) ?? texts[m.Groups["name"].Value].Plain));
    }

    private static string? WordOf(Match placeholder, IReadOnlyDictionary<string, string> arguments)
    {
        if (!placeholder.Groups["one"].Success)
            return null;
        return placeholder.Groups[arguments[placeholder.Groups["name"].Value] == "1" ? "one" : "many"].Value;
    }

    [GeneratedRegex(@"\{(?<name>[a-zA-Z][a-zA-Z0-9]*)(\|(?<one>[^|{}]*)\|(?<many>[^|{}]*))?\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placeholder();
}
