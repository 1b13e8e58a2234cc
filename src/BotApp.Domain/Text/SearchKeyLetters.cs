using System.Text;

namespace BotApp.Domain.Text;

/// <summary>
/// <see cref="SearchKey"/> as a table of letters, for a database that folds by itself: of a text in NFKC each letter of
/// <see cref="From"/> becomes the one at the same place of <see cref="To"/>; those beyond its end are dropped. Upper case
/// is listed for Latin, Greek and Cyrillic.
/// </summary>
public static class SearchKeyLetters
{
    private const int EndOfCasedLetters = 0x530;
    private const int EndOfKanji = 0x30000;

    private static readonly Lazy<(string From, string To)> Table = new(Make);

    public static string From => Table.Value.From;

    public static string To => Table.Value.To;

    private static (string From, string To) Make()
    {
        var (from, to, dropped) = (new StringBuilder(), new StringBuilder(), new StringBuilder());
        foreach (var letter in Letters())
        {
            var key = SearchKey.Of(letter);
            if (key.Length == 0)
            {
                dropped.Append(letter);
            }
            else if (key != letter && key.EnumerateRunes().Count() == 1 && IsListed(letter))
            {
                from.Append(letter);
                to.Append(key);
            }
        }

        return (from.Append(dropped).ToString(), to.ToString());
    }

    // No text of ours holds a zero byte, and no database takes one.
    private static IEnumerable<string> Letters() => Enumerable.Range(1, EndOfKanji - 1)
        .Where(Rune.IsValid)
        .Select(code => new Rune(code))
        .Where(rune => !Folding.IsNoncharacter(rune) && rune.Value != '\'')
        .Select(rune => rune.ToString())
        .Where(letter => letter.IsNormalized(NormalizationForm.FormKC));

    private static bool IsListed(string letter) =>
        letter[0] < EndOfCasedLetters || !Rune.IsUpper(letter.EnumerateRunes().First());
}
