using System.Globalization;
using System.Text.RegularExpressions;

namespace BotApp.Domain.Text;

/// <summary>今日, 昨日, 3日前 and their like, already in plain form.</summary>
internal static partial class RelativeDay
{
    private static readonly Dictionary<string, int> Words = new(StringComparer.Ordinal)
    {
        ["今日"] = 0,
        ["本日"] = 0,
        ["きょう"] = 0,
        ["today"] = 0,
        ["昨日"] = -1,
        ["きのう"] = -1,
        ["前日"] = -1,
        ["yesterday"] = -1,
        ["一昨日"] = -2,
        ["おととい"] = -2,
        ["おとつい"] = -2,
        ["明日"] = 1,
        ["あした"] = 1,
        ["あす"] = 1,
        ["翌日"] = 1,
        ["tomorrow"] = 1,
        ["明後日"] = 2,
        ["あさって"] = 2,
    };

    public static DateOnly? Find(string plain, DateOnly today)
    {
        if (Words.TryGetValue(plain, out var days))
        {
            return today.AddDays(days);
        }

        var match = Distance().Match(plain);
        if (!match.Success)
        {
            return null;
        }

        var distance = int.Parse(match.Groups["n"].Value, NumberStyles.None, CultureInfo.InvariantCulture);
        return today.AddDays(match.Groups["to"].Value == "前" ? -distance : distance);
    }

    [GeneratedRegex("^(?<n>[0-9]{1,3})日(?<to>[前後])$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Distance();
}
