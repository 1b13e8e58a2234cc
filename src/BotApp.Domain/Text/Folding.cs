using System.Text;

namespace BotApp.Domain.Text;

/// <summary>Makes width, case and kana equal: ﾔﾏﾀﾞ, ヤマダ and やまだ; ＮＥＷ and new. Folding twice changes nothing.</summary>
internal static class Folding
{
    public static string Fold(string text)
    {
        while (!IsFolded(text))
        {
            var folded = Once(text);
            if (folded == text)
            {
                break;
            }

            text = folded;
        }

        return text;
    }

    // None of these changes, or joins with another of them.
    private static bool IsFolded(string text)
    {
        foreach (var c in text)
        {
            if (c is not ((>= ' ' and <= '@') or (>= '[' and <= '~') or (>= 'ぁ' and <= 'ゔ') or (>= '\u4e00' and <= '\u9fff')))
            {
                return false;
            }
        }

        return true;
    }

    private static string Once(string text)
    {
        var wide = Compatible(text).ToLowerInvariant();
        return Compatible(string.Create(wide.Length, wide, (to, from) =>
        {
            for (var i = 0; i < from.Length; i++)
            {
                to[i] = Hiragana(from[i]);
            }
        }));
    }

    /// <summary>NFKC of any text. .NET refuses to normalise lone surrogates and noncharacters (U+FFFE): they become U+FFFD.</summary>
    public static string Compatible(string text) =>
        IsCompatible(text) ? text : Normalizable(text).Normalize(NormalizationForm.FormKC);

    // What people mostly type: none of these changes by NFKC, or joins with another of them.
    private static bool IsCompatible(string text)
    {
        foreach (var c in text)
        {
            if (c is not ((>= ' ' and <= '~') or (>= 'ぁ' and <= 'ゔ') or (>= 'ァ' and <= 'ー') or '、' or '。' or (>= '\u4e00' and <= '\u9fff')))
            {
                return false;
            }
        }

        return true;
    }

    private static string Normalizable(string text)
    {
        if (!text.Any(c => char.IsSurrogate(c) || c >= '\ufdd0'))
        {
            return text;
        }

        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            whole.Append(IsNoncharacter(rune) ? Rune.ReplacementChar : rune);
        }

        return whole.ToString();
    }

    /// <summary>Code points that Unicode keeps for programs' own use and never for text.</summary>
    public static bool IsNoncharacter(Rune rune) =>
        (rune.Value & 0xfffe) == 0xfffe || rune.Value is >= 0xfdd0 and <= 0xfdef;

    private static char Hiragana(char c) => c is (>= 'ァ' and <= 'ヶ') or 'ヽ' or 'ヾ' ? (char)(c - 0x60) : c;
}
