using BotApp.Settings;

namespace BotApp.Bot.Outbound;

/// <summary>Where files of people lie: OneDrive and SharePoint, by https (and loopback in Development).</summary>
internal static class FileHosts
{
    private static readonly string[] Hosts = [".sharepoint.com", ".sharepoint.us", ".sharepoint.cn"];

    public static bool Allows(Uri address, BotSettings bot) =>
        (address.Scheme == Uri.UriSchemeHttps && address.IsDefaultPort && address.UserInfo.Length == 0
            && Hosts.Any(h => address.IdnHost.EndsWith(h, StringComparison.OrdinalIgnoreCase)))
        || (bot.LoopbackIsTrusted && address.IsLoopback);
}
