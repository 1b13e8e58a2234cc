using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using BotApp.Simulator.Login;

namespace BotApp.Simulator.ToBot;

/// <summary>One POST to the bot, and what came back.</summary>
public sealed class BotPost(Settings settings, Tokens tokens) : IDisposable
{
    // Loopback; the answer of a bot is not worth a proxy, a redirect or a cookie.
    private readonly HttpClient http = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
    })
    { Timeout = Timeout.InfiniteTimeSpan };

    public void Dispose() => http.Dispose();

    public async Task<BotAnswer> Run(string body, CancellationToken stop)
    {
        try
        {
            await settings.BotIsKnown.WaitAsync(stop);
            using var request = Request(body);
            using var response = await http.SendAsync(request, stop);
            return new BotAnswer((int)response.StatusCode, Parse(await response.Content.ReadAsStringAsync(stop)), null);
        }
        catch (OperationCanceledException)
        {
            return new BotAnswer(null, null, "timeout");
        }
        catch (HttpRequestException)
        {
            return new BotAnswer(null, null, "unreachable");
        }
    }

    private HttpRequestMessage Request(string body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(settings.BotUrl + "/api/messages"))
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        if (settings.Auth)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", tokens.ForBot());
        return request;
    }

    /// <summary>Whether anybody listens at the bot's address; nothing is said to it.</summary>
    public async Task<bool> IsReachable(CancellationToken stop)
    {
        if (!Uri.TryCreate(settings.BotUrl, UriKind.Absolute, out var address))
            return false;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(TimeSpan.FromSeconds(1));
        using var line = new TcpClient();
        try
        {
            await line.ConnectAsync(address.Host, address.Port, limit.Token);
            return true;
        }
        catch (Exception e) when (e is SocketException or OperationCanceledException)
        {
            return false;
        }
    }

    private static JsonNode? Parse(string text)
    {
        if (text.Length == 0)
            return null;
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return JsonValue.Create(text);
        }
    }
}
