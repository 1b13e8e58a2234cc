using System.Globalization;
using System.Text;

namespace BotApp.Teams.Commands;

/// <summary>A number and what follows it, as people type them: <c>27 回復</c>, <c>#27：回復</c>, <c>２７番 回復</c>.</summary>
public static class NumberedWords
{
    private const int MostDigits = 15;

    public static (long? Number, string Words) Read(string words)
    {
        var text = words.TrimStart(' ', '\u3000', '#', '＃', ':', '：');
        var length = text.TakeWhile(char.IsDigit).Count();
        if (length is 0 or > MostDigits)
        {
            return (null, words);
        }

        var digits = text[..length].Normalize(NormalizationForm.FormKC);
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (number, text[length..].TrimStart('番').TrimStart(' ', '\u3000', ':', '：', ',', '、', '\n').TrimEnd())
            : (null, words);
    }
}
