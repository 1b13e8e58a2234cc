using BotApp.Settings;

namespace BotApp.Bot.Keys;

/// <summary>Reads the channel's keys while the host starts, since the first activity needs them. If that fails, the first activity asks again.</summary>
internal sealed class PrepareKeys(BotSettings bot, ChannelKeys keys) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        bot.IsAuthenticated ? keys.Prepare(stoppingToken) : Task.CompletedTask;
}
