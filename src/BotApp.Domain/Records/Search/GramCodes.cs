using System.Globalization;

namespace BotApp.Domain.Records.Search;

/// <summary>Grams as the hexadecimal numbers of their letters: no tokenizer of any database cuts or changes such a word.</summary>
internal static class GramCodes
{
    public static string Of(IEnumerable<string> grams) => string.Join(' ', grams.Select(Of));

    public static string Of(string gram) =>
        string.Join('x', gram.EnumerateRunes().Select(rune => rune.Value.ToString("x", CultureInfo.InvariantCulture)));
}
