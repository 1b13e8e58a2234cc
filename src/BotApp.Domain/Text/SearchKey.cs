using System.Text;

namespace BotApp.Domain.Text;

/// <summary>
/// The key by which text is found, never what is stored or shown: width, case, kana, spaces, dashes and ー do not
/// matter, and variants of a kanji are one (髙橋 = 高橋).
/// </summary>
public static class SearchKey
{
    public static string Of(string text)
    {
        while (!IsKey(text))
        {
            var key = Once(text);
            if (key == text)
            {
                break;
            }

            text = key;
        }

        return text;
    }

    // Spaces, dashes and variants are what is left out or changed of a folded text.
    private static bool IsKey(string text)
    {
        foreach (var c in text)
        {
            if (!IsKey(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsKey(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'ぁ' and <= 'ゔ')
        || (c is >= '\u4e00' and <= '\u9fff' && KanjiVariants.Fold(new(c)) == new Rune(c));

    private static string Once(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var rune in Folding.Fold(text).EnumerateRunes())
        {
            if (!IsIgnored(rune))
            {
                key.Append(rune.Value switch
                {
                    'ゖ' => new Rune('け'), // 関ヶ原 and 関ケ原
                    'ゕ' => new Rune('か'),
                    _ => KanjiVariants.Fold(rune),
                });
            }
        }

        return key.ToString();
    }

    private static bool IsIgnored(Rune rune) =>
        Rune.IsWhiteSpace(rune)
        || (rune.IsBmp && (Dashes.IsDash((char)rune.Value) || rune.Value is '・' or '･'))
        || rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF)
        || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.Control;
}
