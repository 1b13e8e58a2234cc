using System.Net;
using System.Text;

namespace BotApp.Tests.Bot;

/// <summary>A JSON body whose length is not announced (chunked).</summary>
internal sealed class PushedContent : HttpContent
{
    private readonly string text;

    public PushedContent(string text)
    {
        this.text = text;
        Headers.ContentType = new("application/json");
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        for (var at = 0; at < text.Length; at += 10_000)
        {
            await stream.WriteAsync(Encoding.UTF8.GetBytes(text[at..Math.Min(text.Length, at + 10_000)]));
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
