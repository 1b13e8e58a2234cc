using BotApp;
using BotApp.Settings;
using BotApp.Storage;
using BotApp.Storage.Backup;

if ((await BackupCommands.Run(args) ?? await VerifyCommand.Run(args)) is { } exitCode)
{
    return exitCode;
}

try
{
    await using var app = HostApp.Build(args);
    await app.RunAsync();
    return 0;
}
catch (Exception refused) when (refused is SettingsRefusedException or StorageRefusedException)
{
    await Console.Error.WriteLineAsync(refused.Message);
    return 1;
}
