namespace BotApp.Settings;

/// <summary>Reads appsettings.json, environment and command line into typed settings, or refuses with every reason.</summary>
public static class ReadSettings
{
    public static HostSettings Run(IConfiguration configuration, IHostEnvironment environment)
    {
        var problems = new List<string>();
        var settings = new HostSettings(
            ReadBot.Run(configuration, environment, problems),
            Read(configuration, "Data", problems, Data),
            Read(configuration, "People", problems, section => new PeopleSettings(section.List("Administrators"))),
            Read(configuration, "Clock", problems, Clock),
            Read(configuration, "Alerts", problems, Alerts),
            Read(configuration, "Limits", problems, ReadLimits.Run));
        if (!settings.Bot.IsAuthenticated)
        {
            RefuseOpenPorts.Run(configuration, problems);
        }

        return problems.Count == 0 ? settings : throw new SettingsRefusedException(problems);
    }

    private static T Read<T>(IConfiguration configuration, string name, List<string> problems, Func<SettingsSection, T> read)
    {
        var section = new SettingsSection(configuration, name, problems);
        var settings = read(section);
        section.RefuseOtherKeys();
        return settings;
    }

    private static DataSettings Data(SettingsSection section) =>
        new(section.Text("Directory") ?? "data", section.Text("Postgres"));

    private static ClockSettings Clock(SettingsSection section)
    {
        var id = section.Text("TimeZone") ?? "Asia/Tokyo";
        if (TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone))
        {
            return new(zone);
        }

        section.Refuse("TimeZone", "must be a time zone of this system, for example Asia/Tokyo.");
        return new(TimeZoneInfo.Utc);
    }

    private static AlertSettings Alerts(SettingsSection section) =>
        new(section.Duration("EscalateAfter", TimeSpan.FromMinutes(10)), section.Number("Rounds", 5, 1, 50));
}
