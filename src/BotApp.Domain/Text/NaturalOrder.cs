using System.Text;

namespace BotApp.Domain.Text;

/// <summary>
/// The key by which people expect rooms and numbered things in order: 201, 202, 1001; A棟-3 before A棟-10. Compared by
/// code point, as both databases do, it sorts numbers by their value. Width, case and kana do not matter.
/// </summary>
public static class NaturalOrder
{
    public static string KeyOf(string text)
    {
        var key = new StringBuilder(text.Length + 4);
        var folded = Dashes.Unify(Folding.Fold(text));
        for (var at = 0; at < folded.Length;)
        {
            var digits = folded.AsSpan(at).IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : folded.Length - at;
            if (digits == 0)
            {
                key.Append(folded[at++]);
                continue;
            }

            AppendNumber(key, folded.AsSpan(at, digits).TrimStart('0'));
            at += digits;
        }

        return key.ToString();
    }

    // A longer number is a greater one, so its length stands before it: 3201 for 201, 41001 for 1001.
    private static void AppendNumber(StringBuilder key, ReadOnlySpan<char> digits)
    {
        var length = digits.Length;
        for (; length >= 9; length -= 9)
        {
            key.Append('9');
        }

        key.Append((char)('0' + length)).Append(digits);
    }
}
