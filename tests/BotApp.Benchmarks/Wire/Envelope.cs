using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BotApp.Benchmarks.Wire;

/// <summary>A whole HTTP request, made once; each sending only puts fresh numbers into it.</summary>
internal sealed class Envelope
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static long last;

    private readonly byte[] bytes;
    private readonly List<int> numbers = [];

    public Envelope(Uri bot, string token, JsonObject activity)
    {
        var body = Encoding.UTF8.GetBytes(activity.ToJsonString(Json));
        var head = Encoding.ASCII.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $"POST /api/messages HTTP/1.1\r\nHost: {bot.Authority}\r\nAuthorization: Bearer {token}\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: {body.Length}\r\n\r\n"));
        bytes = [.. head, .. body];
        var mark = Encoding.ASCII.GetBytes(Activities.FreshNumber);
        for (var at = head.Length; bytes.AsSpan(at).IndexOf(mark) is >= 0 and var found; at += found + mark.Length)
        {
            numbers.Add(at + found);
        }
    }

    /// <summary>The request with numbers that no other sending has. Good until the next call.</summary>
    public ReadOnlyMemory<byte> Next()
    {
        var number = Interlocked.Increment(ref last);
        foreach (var at in numbers)
        {
            Utf8Formatter.TryFormat(number, bytes.AsSpan(at, Activities.FreshNumber.Length), out _, new('D', (byte)Activities.FreshNumber.Length));
        }

        return bytes;
    }
}
