using System.Net;
using System.Text;

namespace BotApp.Bot.Inbound;

/// <summary>Markup to plain text in one pass: paragraphs and breaks become lines, everything else loses its tags.</summary>
internal static class PlainText
{
    private const int LongestTag = 100;

    public static string OfHtml(string html)
    {
        var text = new StringBuilder(html.Length);
        for (var at = 0; at < html.Length;)
        {
            var open = html.IndexOf('<', at);
            var close = open < 0 || !OpensTag(html, open) ? -1 : html.IndexOf('>', open);
            var until = close >= 0 ? open : open >= 0 && OpensTag(html, open) ? html.Length : open < 0 ? html.Length : open + 1;
            text.Append(html, at, until - at);
            if (close >= 0)
            {
                AppendTag(text, html.AsSpan(open + 1, close - open - 1));
                until = close + 1;
            }

            at = until;
        }

        return Tidy(WebUtility.HtmlDecode(text.ToString()));
    }

    /// <summary>Takes out one kind of tag and leaves everything else, its content too, as it is.</summary>
    public static string WithoutTag(string text, string tag)
    {
        var kept = new StringBuilder(text.Length);
        var at = 0;
        while (at < text.Length && text.IndexOf('<', at) is >= 0 and var open)
        {
            // A short look-ahead only: a text full of '<' must not be read over and over.
            var close = text.IndexOf('>', open, Math.Min(LongestTag, text.Length - open));
            var isTag = close > 0 && NameOf(text.AsSpan(open + 1, close - open - 1)).Equals(tag, StringComparison.OrdinalIgnoreCase);
            kept.Append(text, at, (isTag ? open : open + 1) - at);
            at = isTag ? close + 1 : open + 1;
        }

        return kept.Append(text, at, text.Length - at).ToString();
    }

    // "a < b" is text; "<p" is not.
    private static bool OpensTag(string html, int open) =>
        open + 1 < html.Length && (char.IsAsciiLetter(html[open + 1]) || html[open + 1] is '/' or '!');

    private static void AppendTag(StringBuilder text, ReadOnlySpan<char> tag)
    {
        if (NameOf(tag) is "br" or "p" or "div" or "li" or "tr" or "h1" or "h2" or "h3" or "blockquote" && text.Length > 0 && text[^1] != '\n')
        {
            text.Append('\n');
        }
        else if (NameOf(tag) is "emoji" or "img")
        {
            AppendAlternative(text, tag);
        }
    }

    private static void AppendAlternative(StringBuilder text, ReadOnlySpan<char> tag)
    {
        var start = tag.IndexOf("alt=\"", StringComparison.OrdinalIgnoreCase);
        if (start >= 0 && tag[(start + 5)..] is var rest && rest.IndexOf('"') is >= 0 and var end)
        {
            text.Append(rest[..end]);
        }
    }

    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> tag)
    {
        tag = tag.TrimStart('/');
        var end = tag.IndexOfAny(" /\t\r\n");
        return end < 0 ? tag : tag[..end];
    }

    private static string Tidy(string text) => string.Join('\n', text
        .Replace('\u00a0', ' ').Split('\n').Select(line => line.Trim())).Trim();
}
