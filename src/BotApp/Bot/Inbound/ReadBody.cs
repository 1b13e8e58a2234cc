using System.Buffers;
using System.Text.Json;
using BotApp.Settings;
using Microsoft.Net.Http.Headers;

namespace BotApp.Bot.Inbound;

/// <summary>Reads one request's JSON: the type first, then never more than the cap, then never deeper than the limit.</summary>
internal sealed class ReadBody(LimitSettings limits)
{
    private readonly JsonDocumentOptions json = new() { MaxDepth = limits.JsonDepth };

    public async ValueTask<ReceivedBody> Run(HttpContext http)
    {
        if (!IsJson(http.Request))
        {
            return ReceivedBody.Refused(StatusCodes.Status415UnsupportedMediaType);
        }

        if (http.Request.ContentLength > limits.BodyBytes)
        {
            return TooLarge(http);
        }

        var reader = http.Request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(http.RequestAborted);
            if (read.Buffer.Length > limits.BodyBytes)
            {
                reader.AdvanceTo(read.Buffer.End);
                return TooLarge(http);
            }

            if (read.IsCompleted)
            {
                return new(reader, read.Buffer.End, Parse(read.Buffer));
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private JsonDocument? Parse(ReadOnlySequence<byte> body)
    {
        try
        {
            var document = JsonDocument.Parse(body, json);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                return document;
            }

            document.Dispose();
            return null;
        }
        catch (JsonException)
        {
            // Broken or too deep: the sender's mistake, answered 400.
            return null;
        }
    }

    // What is left of a body that is too long is not read: the connection ends with the answer.
    private static ReceivedBody TooLarge(HttpContext http)
    {
        http.Response.Headers.Connection = "close";
        return ReceivedBody.Refused(StatusCodes.Status413PayloadTooLarge);
    }

    private static bool IsJson(HttpRequest request) =>
        request.Headers.ContentEncoding.Count == 0
        && MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));
}
