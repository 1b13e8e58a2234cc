using BotApp.Settings;
using Microsoft.Identity.Client;

namespace BotApp.Bot.Outbound;

/// <summary>
/// MSAL insists on https. In Development the login may stand on loopback without it: MSAL is told https, and its calls to
/// exactly that host and port are made by http.
/// </summary>
internal sealed class LoopbackHttp : IMsalHttpClientFactory, IDisposable
{
    private readonly HttpClient client;

    public LoopbackHttp(BotSettings bot)
    {
        HttpMessageHandler handler = new SocketsHttpHandler { AllowAutoRedirect = false, ConnectTimeout = TimeSpan.FromSeconds(5) };
        client = new(bot.Authority is { IsLoopback: true, Scheme: "http" } login ? new Rewrite(login, handler) : handler)
        {
            Timeout = TimeSpan.FromSeconds(15),
            MaxResponseContentBufferSize = 1024 * 1024,
        };
    }

    public static Uri AsHttps(Uri authority) => new UriBuilder(authority) { Scheme = Uri.UriSchemeHttps, Port = authority.Port }.Uri;

    public HttpClient GetHttpClient() => client;

    public void Dispose() => client.Dispose();

    private sealed class Rewrite(Uri login, HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.RequestUri is { } uri && uri.Host == login.Host && uri.Port == login.Port)
            {
                request.RequestUri = new UriBuilder(uri) { Scheme = Uri.UriSchemeHttp, Port = uri.Port }.Uri;
            }

            return base.SendAsync(request, cancellationToken);
        }
    }
}
