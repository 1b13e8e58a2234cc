using BotApp.Domain.Text;

namespace BotApp.Teams.Records;

/// <summary>What a page of many fields is called in a choice: <c>3  家族: 父の病歴〜祖母の年齢</c>.</summary>
internal static class PageName
{
    /// <summary>A client shows no more in one list, and the card has to hold them.</summary>
    private const int MostPages = 40;

    private const int Longest = 16;

    /// <param name="section">The heading that the page begins under; empty where there is none.</param>
    public static string Of(RecordGround ground, int place, string section, (string First, string Last) labels)
    {
        var span = new[] { ("place", Digits.Of(place)), ("first", Short(labels.First)), ("last", Short(labels.Last)) };
        return section.Length > 0 ? ground.Say("record.readPageOf", [.. span, ("section", Short(section))]) : ground.Say("record.readPage", span);
    }

    /// <summary>Of more pages than can be chosen from those that begin a section, where these suffice, or some on the way; always the open one.</summary>
    public static IEnumerable<int> Places(IReadOnlyList<string> sections, int open)
    {
        var begins = Enumerable.Range(0, sections.Count).Where(at => at == 0 || sections[at] != sections[at - 1]).ToHashSet();
        var every = (sections.Count + MostPages - 1) / MostPages;
        return Enumerable.Range(0, sections.Count)
            .Where(at => at == open || every == 1 || (begins.Count is > 2 and <= MostPages ? begins.Contains(at) : at % every == 0));
    }

    private static string Short(string label) => SafeText.Cap(SafeText.Line(label), Longest);
}
