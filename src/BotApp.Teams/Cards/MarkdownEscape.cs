using System.Text;

namespace BotApp.Teams.Cards;

/// <summary>
/// Makes Markdown show a person's text letter by letter: emphasis, links, headings, lists, code, HTML and mentions
/// lose their meaning. Only backslashes and line breaks are added, so a reader without Markdown still reads every word.
/// </summary>
public static class MarkdownEscape
{
    private const string Active = "\\`*_[]()#>~<&{}|!";

    /// <summary>Characters that are replaced where nobody knows whether a client reads Markdown.</summary>
    private const string Doubtful = "\\`*_[]#>~<";
    private const string FullWidth = "＼｀＊＿［］＃＞～＜";

    // Markdown reads one line break as a space; a paragraph is what all clients begin on a new line.
    private const string NewLine = "\n\n";

    public static string Of(string text) => string.Join(NewLine, text.Split('\n').Where(IsWritten).Select(Line));

    /// <summary>
    /// For properties that some clients read as Markdown and others as plain text: a backslash would be seen in
    /// the one, a star would act in the other, so the full-width character stands in.
    /// </summary>
    public static string Neutral(string text)
    {
        var neutral = text.Select(c => Doubtful.IndexOf(c) is >= 0 and var at ? FullWidth[at] : c).ToArray();
        if (ListMark(text) is >= 0 and var mark)
            neutral[mark] = (char)(text[mark] + ('．' - '.')); // full-width forms stand at one distance from ASCII
        return new string(neutral);
    }

    private static bool IsWritten(string line) => line.AsSpan().Trim().Length > 0;

    private static string Line(string line)
    {
        // Four spaces at the start of a line make a code block.
        var indent = line.Length - line.TrimStart(' ').Length;
        var text = indent > 3 ? line[(indent - 3)..] : line;
        var mark = ListMark(text);
        var escaped = new StringBuilder(text.Length + 8);
        for (var at = 0; at < text.Length; at++)
        {
            if (at == mark || Active.Contains(text[at], StringComparison.Ordinal))
                escaped.Append('\\');
            escaped.Append(text[at]);
        }
        return escaped.ToString();
    }

    /// <summary>
    /// Where a dash, plus or number begins a list, or a line of dashes or equal signs makes a heading or a rule;
    /// -1 if nowhere. A minus before a digit begins none.
    /// </summary>
    private static int ListMark(string line)
    {
        var start = line.Length - line.TrimStart(' ').Length;
        var mark = start;
        while (mark < line.Length && char.IsAsciiDigit(line[mark]))
            mark++;
        if (mark == line.Length)
            return -1;
        var signs = mark > start ? ".)" : "-+=";
        var endsThere = mark + 1 == line.Length || line[mark + 1] == ' ' || line[mark + 1] == line[mark];
        return endsThere && signs.Contains(line[mark], StringComparison.Ordinal) ? mark : -1;
    }
}
