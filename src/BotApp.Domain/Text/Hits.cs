using System.Globalization;

namespace BotApp.Domain.Text;

/// <summary>Where the words of a search stand in a text as it is written: 四宮 for しのみや does not count, but ﾔﾏﾀﾞ for やまだ does.</summary>
public static class Hits
{
    // Nobody reads further in a line of a list.
    private const int Longest = 300;

    /// <summary>The text in parts; joined they are the text.</summary>
    public static IReadOnlyList<HitPart> Of(string text, string words)
    {
        var letters = Letters(text);
        var marked = new bool[letters.Count];
        foreach (var word in Grams.Words(words))
        {
            for (var from = 0; from < Math.Min(letters.Count, Longest); from++)
            {
                Array.Fill(marked, true, from, LengthAt(letters, from, word));
            }
        }

        return Parts(letters, marked);
    }

    /// <summary>How many letters from here on read as the word; 0 when they do not.</summary>
    private static int LengthAt(List<string> letters, int from, string word)
    {
        var read = "";
        for (var at = from; at < letters.Count; at++)
        {
            var key = SearchKey.Of(letters[at]);
            if (key.Length == 0 && at == from)
            {
                return 0;
            }

            read += key;
            if (read == word)
            {
                return at - from + 1;
            }

            if (!word.StartsWith(read, StringComparison.Ordinal))
            {
                return 0;
            }
        }

        return 0;
    }

    private static List<HitPart> Parts(List<string> letters, bool[] marked)
    {
        var parts = new List<HitPart>();
        for (var at = 0; at < letters.Count;)
        {
            var end = at;
            while (end < letters.Count && marked[end] == marked[at])
            {
                end++;
            }

            parts.Add(new(string.Concat(letters[at..end]), marked[at]));
            at = end;
        }

        return parts;
    }

    private static List<string> Letters(string text)
    {
        var letters = new List<string>();
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            letters.Add(elements.GetTextElement());
        }

        return letters;
    }
}
