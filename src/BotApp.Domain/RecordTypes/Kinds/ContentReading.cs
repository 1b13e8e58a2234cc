using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Kinds;

/// <summary>Checks and tidies one line by what it is meant to hold. Names are never changed.</summary>
internal static class ContentReading
{
    private static readonly string[] RoomEndings = ["号室", "号"];

    public static Outcome<string> Read(TextContent content, string line) => content switch
    {
        TextContent.Any => line,
        TextContent.PersonName => line,
        TextContent.Furigana => Furigana(line),
        TextContent.PostalCode => PostalCode(line),
        TextContent.Phone => Phone(line),
        TextContent.Email => Email(line),
        TextContent.Room => Room(line),
    };

    private static Outcome<string> Furigana(string line) =>
        Folding.Compatible(line).All(IsKana) ? line : Refuse("refusal.notFurigana", line);

    private static bool IsKana(char c) => c is >= 'ぁ' and <= 'ゟ' or >= 'ァ' and <= 'ヿ' or ' ' or '\'' or '-';

    private static Outcome<string> PostalCode(string line)
    {
        var digits = Digits(line.TrimStart('〒'), "-");
        return digits is { Length: 7 } ? $"{digits[..3]}-{digits[3..]}" : Refuse("refusal.notPostalCode", line);
    }

    private static Outcome<string> Phone(string line)
    {
        var written = Plain(line).Replace("(", "-", StringComparison.Ordinal).Replace(")", "-", StringComparison.Ordinal);
        var tidy = written.Replace("--", "-", StringComparison.Ordinal).Trim('-');
        var digits = Digits(tidy.TrimStart('+'), "-");
        var isPossible = tidy.StartsWith('+') ? digits is { Length: >= 8 and <= 15 } : digits is ['0', ..] and { Length: 10 or 11 };
        return isPossible ? tidy : Refuse("refusal.notPhone", line);
    }

    // Whether an address exists only a mail can tell; this refuses what cannot be one.
    private static Outcome<string> Email(string line)
    {
        var address = Plain(line);
        var at = address.LastIndexOf('@');
        var isPossible = at is > 0 and <= 64
            && address.IndexOf('.', at) > at + 1
            && !address.EndsWith('.')
            && !address.Contains("..", StringComparison.Ordinal)
            && address.All(c => c is > ' ' and < '\x7f' and not ('<' or '>' or '(' or ')' or ',' or ';' or ':' or '"' or '\\'))
            && address.Count(c => c == '@') == 1;
        return isPossible ? address : Refuse("refusal.notEmail", line);
    }

    // 0507号室, ０５０７, 0507 are one room; the leading zero belongs to its name.
    private static Outcome<string> Room(string line)
    {
        var room = Plain(line);
        while (RoomEndings.FirstOrDefault(e => room.EndsWith(e, StringComparison.Ordinal)) is { } ending)
        {
            room = room[..^ending.Length];
        }

        return room.Length > 0 ? room : line;
    }

    // Without its spaces a text can hold letters that belong together again (か ﾞ is が): composed once more.
    private static string Plain(string line) =>
        Folding.Compatible(Dashes.Unify(Folding.Compatible(line)).Replace(" ", "", StringComparison.Ordinal));

    /// <summary>The digits of a text that holds nothing but digits and <paramref name="also"/>; otherwise null.</summary>
    private static string? Digits(string line, string also)
    {
        var plain = Plain(line);
        return plain.All(c => char.IsAsciiDigit(c) || also.Contains(c, StringComparison.Ordinal))
            ? string.Concat(plain.Where(char.IsAsciiDigit))
            : null;
    }

    private static Refusal Refuse(string words, string typed) => Refusal.Of(words, ("typed", SafeText.Cap(typed, 40)));
}
