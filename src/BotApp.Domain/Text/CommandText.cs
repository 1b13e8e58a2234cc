using System.Net;
using System.Text.RegularExpressions;

namespace BotApp.Domain.Text;

/// <summary>What a person said to the bot, without the mention, and the key by which commands are compared.</summary>
public static partial class CommandText
{
    /// <summary>The message without mentions and invisible characters, in one line, otherwise as written.</summary>
    public static string Plain(string message) =>
        SafeText.Line(WebUtility.HtmlDecode(Mention().Replace(message, " ")).Replace('\u00a0', ' '));

    /// <summary>For comparing: width, case and kana folded, runs of spaces made one.</summary>
    public static string Fold(string message) =>
        string.Join(' ', Folding.Fold(Plain(message)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex("<at[^<>]*>[^<]*</at>", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Mention();
}
