namespace BotApp.Domain.Text;

/// <summary>
/// The 1- and 2-grams of a search key: the words of our own full-text index, so that one kanji finds, on both databases alike.
/// </summary>
public static class Grams
{
    /// <summary>Everything that a text is found by, each once, in order of first appearance.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var letters = Letters(SearchKey.Of(text));
        return [.. letters.Concat(Pairs(letters)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>
    /// What a text must hold to be a candidate for these words (all of them). Pairs do not prove their order:
    /// check a candidate with <see cref="Finds"/>.
    /// </summary>
    public static IReadOnlyList<string> ForQuery(string words) =>
        [.. Words(words).Select(Letters).SelectMany(l => l.Count == 1 ? l : Pairs(l)).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether a text holds every one of the words.</summary>
    public static bool Finds(string words, string text)
    {
        var key = SearchKey.Of(text);
        return Words(words).All(word => key.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>The search keys of the words, each of which must be in the key of a text.</summary>
    public static IEnumerable<string> Words(string words) =>
        Folding.Fold(words)
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(SearchKey.Of)
            .Where(word => word.Length > 0);

    private static List<string> Letters(string key) => [.. key.EnumerateRunes().Select(rune => rune.ToString())];

    private static IEnumerable<string> Pairs(List<string> letters) => letters.Zip(letters.Skip(1), (a, b) => a + b);
}
