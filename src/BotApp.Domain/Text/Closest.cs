namespace BotApp.Domain.Text;

/// <summary>The words that a person most probably meant, nearest first.</summary>
public static class Closest
{
    // Longer words are no command; comparing them would only cost time.
    private const int LongestCompared = 64;

    public static IReadOnlyList<string> To(string typed, IEnumerable<string> words, int most = 3)
    {
        var key = Key(typed);
        return key.Length == 0
            ? []
            : [.. words
                .Select(word => (Word: word, Away: Away(key, Key(word))))
                .Where(w => w.Away is not null)
                .OrderBy(w => w.Away)
                .Select(w => w.Word)
                .Distinct(StringComparer.Ordinal)
                .Take(most)];
    }

    /// <summary>How far one is from the other; null when they have too little in common.</summary>
    public static int? Distance(string one, string other) => Key(one) is { Length: > 0 } key ? Away(key, Key(other)) : null;

    /// <summary>0 the same, 1 one begins the other, 2 one holds the other, then by typing mistakes; null when too far.</summary>
    private static int? Away(string typed, string word)
    {
        if (typed == word)
        {
            return 0;
        }

        if (word.StartsWith(typed, StringComparison.Ordinal) || typed.StartsWith(word, StringComparison.Ordinal))
        {
            return 1;
        }

        if (word.Contains(typed, StringComparison.Ordinal) || typed.Contains(word, StringComparison.Ordinal))
        {
            return 2;
        }

        var mistakes = Mistakes(typed, word);
        return mistakes <= Math.Max(1, word.Length / 2) && mistakes < Math.Max(typed.Length, word.Length) ? 2 + mistakes : null;
    }

    /// <summary>Damerau and Levenshtein: letters added, left out, changed, or two neighbours swapped.</summary>
    private static int Mistakes(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                rows[i, j] = i == 0 || j == 0 ? i + j : Cheapest(rows, a, b, i, j);
            }
        }

        return rows[a.Length, b.Length];
    }

    private static int Cheapest(int[,] rows, string a, string b, int i, int j)
    {
        var change = rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        var cheapest = Math.Min(change, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
        var isSwap = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return isSwap ? Math.Min(cheapest, rows[i - 2, j - 2] + 1) : cheapest;
    }

    private static string Key(string text)
    {
        var key = SearchKey.Of(text.Length > LongestCompared ? text[..LongestCompared] : text);
        return key.Length > LongestCompared ? key[..LongestCompared] : key;
    }
}
