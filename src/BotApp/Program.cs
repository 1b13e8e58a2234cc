using BotApp;
using BotApp.Settings;

try
{
    await using var app = HostApp.Build(args);
    await app.RunAsync();
    return 0;
}
catch (SettingsRefusedException refused)
{
    await Console.Error.WriteLineAsync(refused.Message);
    return 1;
}
