using System.Net.Http.Headers;
using BotApp.Settings;

namespace BotApp.Bot.Outbound;

/// <summary>One HTTP call to the connector: host pinned, our token on it, no redirect followed, the answer capped.</summary>
internal sealed class ConnectorHttp(ServiceHosts hosts, OwnToken token, LimitSettings limits, TimeProvider clock) : IDisposable
{
    private const int LongestBody = 4 * 1024 * 1024;

    private readonly HttpMessageInvoker http = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ActivityHeadersPropagator = null,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        MaxConnectionsPerServer = 256,
    });

    public async Task<Reply> Send(HttpMethod method, string serviceUrl, string path, ReadOnlyMemory<byte>? body, CancellationToken cancellation)
    {
        if (!hosts.Allows(serviceUrl))
        {
            // The token must not go there, whatever an old row of ours says.
            return new(StatusCodes.Status403Forbidden, false, null, default, "host is not in Bot:ServiceHosts");
        }

        using var end = new CancellationTokenSource(limits.CallTimeout, clock);
        using var link = cancellation.UnsafeRegister(static state => ((CancellationTokenSource)state!).Cancel(), end);
        var address = new Uri(serviceUrl.TrimEnd('/') + path);
        try
        {
            var reply = await SendOnce(method, address, body, end.Token);
            // A token can be taken back before its end: once with a new one.
            return reply.Status == StatusCodes.Status401Unauthorized && token.IsNeeded
                ? await SendOnce(method, address, body, end.Token)
                : reply;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Reply.Lost("timeout");
        }
    }

    public void Dispose() => http.Dispose();

    private async Task<Reply> SendOnce(HttpMethod method, Uri address, ReadOnlyMemory<byte>? body, CancellationToken end)
    {
        using var request = new HttpRequestMessage(method, address);
        if (token.IsNeeded)
        {
            if (await Token(end) is not { } bearer)
            {
                return Reply.NotSent("no token for Teams");
            }

            request.Headers.Authorization = new("Bearer", bearer);
        }

        if (body is { } bytes)
        {
            request.Content = new ReadOnlyMemoryContent(bytes) { Headers = { ContentType = Json } };
        }

        try
        {
            return await Read(request, end);
        }
        catch (HttpRequestException problem)
        {
            return IsCertainlyUnsent(problem) ? Reply.NotSent($"{problem.HttpRequestError}") : Reply.Lost($"{problem.HttpRequestError}");
        }
        catch (IOException)
        {
            return Reply.Lost("connection broke");
        }
    }

    private async Task<string?> Token(CancellationToken end)
    {
        try
        {
            return await token.Get(end);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    private static MediaTypeHeaderValue Json { get; } = new("application/json", "utf-8");

    private async Task<Reply> Read(HttpRequestMessage request, CancellationToken end)
    {
        using var response = await http.SendAsync(request, end);
        var status = (int)response.StatusCode;
        if (status == StatusCodes.Status401Unauthorized && request.Headers.Authorization?.Parameter is { } refused)
        {
            token.Forget(refused);
        }

        var body = await ReadCapped(response.Content, end);
        return new(status, true, RetryAfter(response), body, $"{status}");
    }

    private static async Task<ReadOnlyMemory<byte>> ReadCapped(HttpContent content, CancellationToken end)
    {
        if (content.Headers.ContentLength is 0 or > LongestBody)
        {
            return default;
        }

        using var stream = await content.ReadAsStreamAsync(end);
        var buffer = new byte[(int)(content.Headers.ContentLength ?? 1024)];
        var length = 0;
        while (length < LongestBody && await stream.ReadAsync(buffer.AsMemory(length), end) is > 0 and var read)
        {
            length += read;
            if (length == buffer.Length)
            {
                if (length == content.Headers.ContentLength)
                {
                    break;
                }

                Array.Resize(ref buffer, Math.Min(buffer.Length * 2, LongestBody));
            }
        }

        return length < LongestBody ? buffer.AsMemory(0, length) : default;
    }

    private TimeSpan? RetryAfter(HttpResponseMessage response)
    {
        var said = response.Headers.RetryAfter is { } header ? header.Delta ?? header.Date - clock.GetUtcNow() : null;
        return said is not { } wait ? null : wait < TimeSpan.Zero ? TimeSpan.Zero : wait < LongestRetryAfter ? wait : LongestRetryAfter;
    }

    private static readonly TimeSpan LongestRetryAfter = TimeSpan.FromMinutes(10);

    private static bool IsCertainlyUnsent(HttpRequestException problem) => problem.HttpRequestError is
        HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError
        or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError;
}
