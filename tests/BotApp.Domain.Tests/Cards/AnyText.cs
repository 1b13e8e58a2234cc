using FsCheck;
using FsCheck.Fluent;

namespace BotApp.Domain.Tests.Cards;

/// <summary>Whatever can arrive in a text: any UTF-16, also broken, mixed with all that means something to a reader of cards.</summary>
internal static class AnyText
{
    private static readonly string[] Dangerous =
    [
        "*", "**", "_", "__", "`", "```", "~~", "[", "](https://x.example)", "![", "(", ")", "#", "# ", "> ", "- ", "+ ", "-", "---", "===", "1. ", "12) ", "    ", "\t", "\n", "\n\n",
        "  \n", "\r\n", "\\", "<at>", "</at>", "<b>", "<!--", "<https://x.example>", "&amp;", "&#42;", "|", "|-|", "${name}", "{{DATE(2026-01-01,SHORT)}}", "\"", "'", "\0", "\u0007", "\u200B", "\u200D", "\u202E",
        "\u2066", "\uFEFF", "\u2028", "\uD83D", "\uDC00", "👨‍👩‍👧", "🇯🇵", "神\uDB40\uDD01", "𠮷", "髙", "ﾔﾏﾀﾞ", "か\u3099", "a", "1", "佐藤", " ", ".", "=", "-4", "℃",
    ];

    public static Gen<string> Of(int longest) =>
        from pieces in Gen.ListOf(Gen.OneOf(Gen.Elements(Dangerous), Gen.Elements(Dangerous), Unit))
        let text = string.Concat(pieces)
        select text.Length <= longest ? text : text[..longest];

    private static Gen<string> Unit => Gen.Choose(0, char.MaxValue).Select(c => ((char)c).ToString());
}
