using System.Globalization;
using System.Text.RegularExpressions;

namespace BotApp.Simulator.People;

/// <summary><c>Content-Range: bytes 0-99/300</c>.</summary>
public sealed partial record ContentRange(long From, long To, long Total)
{
    public static ContentRange? Parse(string? header)
    {
        var match = Pattern().Match(header ?? "");
        return match.Success ? new ContentRange(Number(match, "from"), Number(match, "to"), Number(match, "total")) : null;
    }

    private static long Number(Match match, string group) => long.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^bytes (?<from>\d{1,18})-(?<to>\d{1,18})/(?<total>\d{1,18})$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
