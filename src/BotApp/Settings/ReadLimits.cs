namespace BotApp.Settings;

/// <summary>The table of Microsoft's documented numbers; where documents disagree the stricter one is the usual value.</summary>
internal static class ReadLimits
{
    public static LimitSettings Run(SettingsSection section) => new()
    {
        Send = Windows(section, "Send", "7/1", "8/2", "60/30", "1800/3600"),
        Read = Windows(section, "Read", "14/1", "16/2", "120/30", "3600/3600"),
        PerTenantSecond = section.Number("PerTenantSecond", 30, 1, 1_000_000),
        MessageBytes = section.Number("MessageBytes", 80 * 1024, 1024, 1024 * 1024),
        BodyBytes = section.Number("BodyBytes", 256 * 1024, 1024, 16 * 1024 * 1024),
        JsonDepth = section.Number("JsonDepth", 64, 8, 256),
        CallTimeout = section.Duration("CallTimeout", TimeSpan.FromSeconds(10)),
        LaneWait = section.Duration("LaneWait", TimeSpan.FromSeconds(3)),
        FirstHold = section.Duration("FirstHold", TimeSpan.FromSeconds(1)),
        LongestHold = section.Duration("LongestHold", TimeSpan.FromMinutes(1)),
        TurnTimeout = section.Duration("TurnTimeout", TimeSpan.FromSeconds(30)),
    };

    private static List<RateWindow> Windows(SettingsSection section, string key, params string[] usual)
    {
        var windows = section.List(key, usual).Select(RateWindow.Parse).ToList();
        if (windows.Contains(null))
        {
            section.Refuse(key, "must be rate windows written calls/seconds, for example 7/1.");
        }

        return [.. windows.OfType<RateWindow>()];
    }
}
