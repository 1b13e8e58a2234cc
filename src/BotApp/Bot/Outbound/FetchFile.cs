using BotApp.Settings;

namespace BotApp.Bot.Outbound;

/// <summary>
/// Fetches a file that a person attached, or a picture that they pasted. The address of a file is signed by OneDrive and
/// needs no token, so none goes there; a picture lies at the connector, which wants ours. Only the hosts of Microsoft 365
/// (and loopback in Development) are asked, no redirect is followed, and reading stops at the cap.
/// </summary>
internal sealed class FetchFile(BotSettings bot, ServiceHosts hosts, OwnToken token) : IDisposable
{
    private const string Pasted = "/v3/attachments/";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    private readonly HttpMessageInvoker http = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ActivityHeadersPropagator = null,
        ConnectTimeout = TimeSpan.FromSeconds(5),
    });

    /// <summary>Null when it is not there, not allowed, too large or too slow.</summary>
    public async Task<byte[]?> Run(string url, int mostBytes, CancellationToken cancellation)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address))
        {
            return null;
        }

        var isPasted = address.AbsolutePath.Contains(Pasted, StringComparison.Ordinal) && hosts.Allows(url);
        if (!isPasted && !FileHosts.Allows(address, bot))
        {
            return null;
        }

        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        end.CancelAfter(Patience);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.Authorization = isPasted && token.IsNeeded ? new("Bearer", await token.Get(end.Token)) : null;
            using var reply = await http.SendAsync(request, end.Token);
            return reply.IsSuccessStatusCode && (reply.Content.Headers.ContentLength ?? 0) <= mostBytes
                ? await Read(reply, mostBytes, end.Token)
                : null;
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException || (fault is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return null;
        }
    }

    public void Dispose() => http.Dispose();

    private static async Task<byte[]?> Read(HttpResponseMessage reply, int mostBytes, CancellationToken cancellation)
    {
        await using var stream = await reply.Content.ReadAsStreamAsync(cancellation);
        using var kept = new MemoryStream();
        var part = new byte[64 * 1024];
        while (await stream.ReadAsync(part, cancellation) is > 0 and var read)
        {
            kept.Write(part, 0, read);
            if (kept.Length > mostBytes)
            {
                return null;
            }
        }

        return kept.ToArray();
    }
}
