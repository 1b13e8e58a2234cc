using System.Globalization;
using BotApp.Domain.Text;

namespace BotApp.Domain.Calculation;

/// <summary>Parts a formula into words. Width does not matter: ［体重］÷２ is [体重]/2.</summary>
internal static class Lexer
{
    // What begins a quotation, and what ends it.
    private static readonly Dictionary<char, char> Ends = new[] { "[]", "【】", "\"\"", "「」", "“”" }.ToDictionary(pair => pair[0], pair => pair[1]);

    // As written, and as it is meant.
    private const string Spellings =
        "<=:<= ≦:<= ≤:<= >=:>= ≧:>= ≥:>= <>:<> !=:<> ≠:<> &&:and ||:or !:not ==:= ×:* ÷:/ 、:, −:- ー:- "
        + "+:+ -:- *:* /:/ (:( ):) ,:, =:= <:< >:> &:&";

    private static readonly Dictionary<string, string> Signs = Spellings.Split(' ')
        .Select(pair => pair.Split(':')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>The words with an end behind them; or what cannot be read, with its place.</summary>
    public static IReadOnlyList<Token> Read(string text)
    {
        var tokens = new List<Token>();
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            tokens.Add(Next(text, at));
            at += tokens[^1].Length;
        }

        return [.. tokens, new(TokenKind.End, "", text.Length, 0)];
    }

    private static Token Next(string text, int at)
    {
        var c = Narrow(text[at]);
        if (Ends.TryGetValue(c, out var end))
        {
            return Quoted(text, at, c, end);
        }

        if (char.IsAsciiDigit(c))
        {
            return While(TokenKind.Number, text, at, d => char.IsAsciiDigit(d) || d == '.');
        }

        // The long vowel mark belongs to a word when it stands in one (データ), and is a minus alone.
        if (char.IsLetter(c) && c != 'ー')
        {
            return While(TokenKind.Word, text, at, d => char.IsLetterOrDigit(d) || d is 'ー' or '_');
        }

        var two = at + 1 < text.Length ? $"{c}{Narrow(text[at + 1])}" : "";
        return Signs.TryGetValue(two, out var pair) ? new(TokenKind.Sign, pair, at, 2)
            : Signs.TryGetValue(c.ToString(), out var sign) ? new(TokenKind.Sign, sign, at, 1)
            : throw new FormulaFault(at, "calculation.unknownSign", ("sign", SafeText.Line(StringInfo.GetNextTextElement(text, at))));
    }

    private static Token Quoted(string text, int at, char begin, char end)
    {
        for (var i = at + 1; i < text.Length; i++)
        {
            if (Narrow(text[i]) == end)
            {
                var kind = begin is '[' or '【' ? TokenKind.Name : TokenKind.Text;
                var inside = text[(at + 1)..i];
                return new(kind, kind is TokenKind.Name ? inside.Trim() : inside, at, i - at + 1);
            }
        }

        throw new FormulaFault(at, "calculation.notClosed", ("sign", end.ToString()));
    }

    private static Token While(TokenKind kind, string text, int at, Func<char, bool> belongs)
    {
        var end = at;
        while (end < text.Length && belongs(Narrow(text[end])))
        {
            end++;
        }

        return new(kind, string.Concat(text[at..end].Select(Narrow)).ToLowerInvariant(), at, end - at);
    }

    // One letter stays one letter, so that places stay places.
    private static char Narrow(char c) => c is >= '！' and <= '～' ? (char)(c - 0xfee0) : c;
}
