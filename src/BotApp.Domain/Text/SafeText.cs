using System.Globalization;
using System.Text;

namespace BotApp.Domain.Text;

/// <summary>
/// Text from people without what nobody can see: control, bidirectional and zero-width characters. What can be seen
/// stays as it was written. Lengths count text elements, as people count letters.
/// </summary>
public static class SafeText
{
    // One letter under a tower of marks would pass any cap that counts letters. The longest family emoji has 11 to 15.
    private const int LongestElement = 32;

    /// <summary>One line: line breaks and tabs become spaces; trimmed.</summary>
    public static string Line(string text) => Strip(text).Replace('\n', ' ').Trim();

    /// <summary>Several lines: every kind of line break becomes <c>\n</c>.</summary>
    public static string Lines(string text) => Strip(text);

    public static int Length(string text) => new StringInfo(text).LengthInTextElements;

    /// <summary>At most <paramref name="most"/> text elements; the last becomes … when something was cut.</summary>
    public static string Cap(string text, int most)
    {
        var kept = new StringBuilder();
        var count = 0;
        for (var rest = text.AsSpan(); rest.Length > 0 && count < most; count++)
        {
            var length = StringInfo.GetNextTextElementLength(rest);
            if (count == most - 1 && length < rest.Length)
            {
                return kept.Append('…').ToString();
            }

            kept.Append(rest[..Math.Min(length, LongestElement)]);
            rest = rest[length..];
        }

        return kept.ToString();
    }

    private static string Strip(string text)
    {
        if (text.All(IsPlain))
        {
            return text;
        }

        var runes = text.Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes().ToList();
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < runes.Count; i++)
        {
            if (Keep(runes, i) is { } rune)
            {
                kept.Append(rune);
            }
        }

        return kept.ToString();
    }

    // Nearly all that people type; whatever is not among these is looked at closely.
    private static bool IsPlain(char c) => c is '\n' or (>= ' ' and <= '~')
        or (>= 'ぁ' and <= 'ヾ') or (>= '\u4e00' and <= '\u9fff') or (>= '！' and <= 'ﾟ');

    private static Rune? Keep(List<Rune> runes, int i)
    {
        var rune = runes[i];
        return rune.Value switch
        {
            '\n' => rune,
            '\r' or 0x85 or 0x2028 or 0x2029 => new Rune('\n'),
            '\t' => new Rune(' '),
            0x200D => JoinsEmoji(runes, i) ? rune : null,
            0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x3164 or 0xFFA0 => null,
            _ when Folding.IsNoncharacter(rune) => null,
            _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format ? null : rune,
        };
    }

    private static bool JoinsEmoji(List<Rune> runes, int i) =>
        i > 0 && i + 1 < runes.Count && IsEmojiPart(runes[i - 1]) && IsEmojiPart(runes[i + 1]);

    private static bool IsEmojiPart(Rune rune) =>
        rune.Value is 0xFE0F or (>= 0x1F3FB and <= 0x1F3FF) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherSymbol;
}
