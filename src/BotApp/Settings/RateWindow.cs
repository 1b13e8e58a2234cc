using System.Globalization;

namespace BotApp.Settings;

/// <summary>So many calls in so long, written <c>7/1</c> for seven in one second.</summary>
public sealed record RateWindow(int Count, TimeSpan Length)
{
    public static RateWindow? Parse(string text)
    {
        var parts = text.Split('/', StringSplitOptions.TrimEntries);
        return parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0
            && double.TryParse(parts[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
            && seconds is > 0 and <= 86_400
            ? new(count, TimeSpan.FromSeconds(seconds))
            : null;
    }
}
