using System.Globalization;
using System.Text;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;

namespace BotApp.Teams.Records.Whole;

/// <summary>
/// All lines of a record in pages of what a card holds: nothing is cut, a long text goes on in parts, and what stands under
/// one heading stays together where it can. The pages follow from the record alone, so that a number leads to the same one.
/// </summary>
internal static class RecordPages
{
    /// <summary>As many lines stand on one card.</summary>
    public const int MostLines = 40;

    /// <summary>In letters; a card cuts none that is shorter.</summary>
    private const int LongestPart = 1_500;

    // Of the 28 KiB of a card: the rest is its head, its buttons and the choice of a page.
    private const int Room = 15 * 1024;

    // What a line takes beside its texts.
    private const int OfALine = 60;

    public static IReadOnlyList<IReadOnlyList<RecordLine>> Of(RecordGround ground, IReadOnlyList<RecordLine> lines)
    {
        var pages = new List<List<RecordLine>> { new() };
        var taken = 0;
        foreach (var section in Sections(lines.SelectMany(line => Parts(ground, line))))
        {
            if (IsHalfFull(pages[^1].Count, taken) && !Fits(pages[^1].Count + section.Count, taken + section.Sum(Bytes)))
            {
                Turn();
            }

            foreach (var line in section)
            {
                if (pages[^1].Count > 0 && !Fits(pages[^1].Count + 1, taken + Bytes(line)))
                {
                    Turn();
                }

                pages[^1].Add(line);
                taken += Bytes(line);
            }
        }

        return pages;

        void Turn()
        {
            pages.Add([]);
            taken = 0;
        }
    }

    private static bool Fits(int lines, int bytes) => lines <= MostLines && bytes <= Room;

    private static bool IsHalfFull(int lines, int bytes) => lines > MostLines / 2 || bytes > Room / 2;

    private static int Bytes(RecordLine line) => OfALine + Bytes(line.Title) + Bytes(line.Value);

    /// <summary>As it stands on the card: Markdown is escaped, and JSON escapes that again.</summary>
    private static int Bytes(string text)
    {
        var escaped = MarkdownEscape.Of(text);
        return Encoding.UTF8.GetByteCount(escaped) + escaped.Count(c => c is '"' or '\\' or '\n');
    }

    /// <summary>What stands under one heading, or in one table, in the order of the lines.</summary>
    public static IReadOnlyList<IReadOnlyList<RecordLine>> Sections(IEnumerable<RecordLine> lines)
    {
        var sections = new List<List<RecordLine>>();
        foreach (var line in lines)
        {
            if (sections is not [.., [.., var last]] || !Belong(last, line))
            {
                sections.Add([]);
            }

            sections[^1].Add(line);
        }

        return sections;
    }

    private static bool Belong(RecordLine one, RecordLine other) =>
        one.IsRow || other.IsRow ? one.Field.Key == other.Field.Key : one.Section == other.Section;

    private static IEnumerable<RecordLine> Parts(RecordGround ground, RecordLine line)
    {
        if (line.Value.Length <= LongestPart)
        {
            return [line];
        }

        var parts = Parts(line.Value).ToList();
        return parts.Select((part, at) => line with { Title = line.IsRow ? "" : Title(at), Value = part });

        string Title(int at) => ground.Say("record.part", ("label", line.Title), ("place", Digits.Of(at + 1)), ("count", Digits.Of(parts.Count)));
    }

    /// <summary>Between letters as people see them, at the end of a line where one is near.</summary>
    private static IEnumerable<string> Parts(string text)
    {
        while (text.Length > LongestPart)
        {
            var line = text.LastIndexOf('\n', LongestPart - 1, LongestPart / 2);
            var end = line > 0 ? line + 1 : EndOfLetter(text);
            yield return text[..end].TrimEnd('\n');
            text = text[end..];
        }

        yield return text;
    }

    private static int EndOfLetter(string text)
    {
        var end = 0;
        while (StringInfo.GetNextTextElementLength(text, end) is var next && end + next <= LongestPart)
        {
            end += next;
        }

        // A letter under a tower of marks is longer than any part.
        return end > 0 ? end : LongestPart;
    }
}
