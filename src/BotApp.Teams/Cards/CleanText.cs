using System.Globalization;
using System.Text;

namespace BotApp.Teams.Cards;

/// <summary>
/// What people type, without the characters that nobody sees: control, bidi and zero-width ones could make a card
/// say something else than is stored. Line breaks stay, and so do the joiners inside an emoji and variation selectors
/// after a kanji, which carry meaning.
/// </summary>
public static class CleanText
{
    private const int ZeroWidthJoiner = 0x200D;

    /// <param name="text">A person's text; unpaired surrogates become U+FFFD.</param>
    /// <param name="longest">In UTF-16 units; what is longer ends in an ellipsis, never inside a character.</param>
    public static string Of(string text, int longest)
    {
        var clean = new StringBuilder(Math.Min(text.Length, longest + 1));
        var before = default(Rune);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsUnseen(rune, before))
                continue;
            clean.Append(rune.Value == '\t' ? " " : rune.ToString());
            before = rune;
            if (clean.Length > longest)
                break;
        }
        return clean.Length > longest ? Cut(clean.ToString(), longest) : clean.ToString();
    }

    private static bool IsUnseen(Rune rune, Rune before) => rune.Value switch
    {
        '\n' or '\t' => false,
        ZeroWidthJoiner => !CanBeJoined(before),
        0x2028 or 0x2029 => true, // line and paragraph separator
        0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0x2800 => true, // fillers: letters by category, empty to the eye
        0x034F or 0x180E => true,
        // The private use area stays: municipal systems keep their own kanji (gaiji) there.
        _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format,
    };

    private static bool CanBeJoined(Rune before) =>
        before.Value == 0xFE0F || Rune.GetUnicodeCategory(before) is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol;

    private static string Cut(string text, int longest)
    {
        var end = 0;
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext() && elements.ElementIndex + elements.GetTextElement().Length < longest)
            end = elements.ElementIndex + elements.GetTextElement().Length;
        return string.Concat(text.AsSpan(0, end), "…");
    }
}
