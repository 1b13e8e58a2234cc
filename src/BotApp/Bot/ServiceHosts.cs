using BotApp.Settings;

namespace BotApp.Bot;

/// <summary>The service address comes from outside even with a valid token: only known hosts ever get our token.</summary>
internal sealed class ServiceHosts(BotSettings bot)
{
    private readonly HashSet<string> hosts = new(bot.ServiceHosts, StringComparer.OrdinalIgnoreCase);
    private volatile string? lastAllowed;

    public bool Allows(string serviceUrl)
    {
        // Nearly every call names the same address.
        if (serviceUrl == lastAllowed)
        {
            return true;
        }

        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri) || uri.UserInfo.Length > 0 || !Allows(uri))
        {
            return false;
        }

        lastAllowed = serviceUrl;
        return true;
    }

    private bool Allows(Uri uri) =>
        (uri.Scheme == Uri.UriSchemeHttps && uri.IsDefaultPort && hosts.Contains(uri.IdnHost))
        || (bot.LoopbackIsTrusted && uri.IsLoopback && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps));
}
