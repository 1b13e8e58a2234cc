using System.Text.RegularExpressions;

namespace BotApp.Teams.Cards.Templates;

/// <summary>Cuts an expression into names, numbers, quoted texts and signs.</summary>
internal static partial class ExpressionTokens
{
    public const string End = "";

    /// <returns>The tokens with an <see cref="End"/>; null when something is not of the subset.</returns>
    public static IReadOnlyList<string>? Of(string text)
    {
        var tokens = new List<string>();
        var at = 0;
        while (at < text.Length)
        {
            var match = Token().Match(text, at);
            if (!match.Success)
                return null;
            if (!string.IsNullOrWhiteSpace(match.Value))
                tokens.Add(match.Value);
            at += match.Length;
        }
        tokens.Add(End);
        return tokens;
    }

    [GeneratedRegex(@"\G(\s+|[0-9]+(?:\.[0-9]+)?|\$?[A-Za-z_][A-Za-z0-9_]*|'[^'\\]*'|""[^""\\]*""|==|!=|<=|>=|&&|\|\||[!<>+\-().,\[\]])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();
}
