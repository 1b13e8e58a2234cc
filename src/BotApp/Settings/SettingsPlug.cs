namespace BotApp.Settings;

/// <summary>Makes the settings known to everything that is built after it.</summary>
public static class SettingsPlug
{
    public static HostSettings AddSettings(this WebApplicationBuilder builder)
    {
        var settings = ReadSettings.Run(builder.Configuration, builder.Environment);
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(settings.Bot);
        builder.Services.AddSingleton(settings.Data);
        builder.Services.AddSingleton(settings.People);
        builder.Services.AddSingleton(settings.Clock);
        builder.Services.AddSingleton(settings.Alerts);
        builder.Services.AddSingleton(settings.Limits);
        return settings;
    }
}
