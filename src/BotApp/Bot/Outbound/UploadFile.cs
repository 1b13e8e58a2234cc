using System.Net.Http.Headers;
using BotApp.Settings;

namespace BotApp.Bot.Outbound;

/// <summary>
/// Puts a file where Teams said, in one piece. The address is signed by OneDrive and needs no token, so none goes there.
/// A second try after a break is safe: a whole upload is answered as done or begun anew.
/// </summary>
internal sealed class UploadFile(BotSettings bot) : IDisposable
{
    private const int Tries = 2;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly HttpMessageInvoker http = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ActivityHeadersPropagator = null,
        ConnectTimeout = TimeSpan.FromSeconds(5),
    });

    /// <summary>False when the address is none of OneDrive's, or it did not take the file.</summary>
    public async Task<bool> Run(string url, byte[] bytes, CancellationToken cancellation)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || !FileHosts.Allows(address, bot))
        {
            return false;
        }

        for (var tries = 0; tries < Tries; tries++)
        {
            if (await Put(address, bytes, cancellation))
            {
                return true;
            }
        }

        return false;
    }

    public void Dispose() => http.Dispose();

    private async Task<bool> Put(Uri address, byte[] bytes, CancellationToken cancellation)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        end.CancelAfter(Patience);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Put, address) { Content = new ByteArrayContent(bytes) };
            request.Content.Headers.ContentRange = new ContentRangeHeaderValue(0, bytes.Length - 1, bytes.Length);
            request.Content.Headers.ContentType = new("application/octet-stream");
            using var reply = await http.SendAsync(request, end.Token);
            return reply.IsSuccessStatusCode;
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException || (fault is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return false;
        }
    }
}
