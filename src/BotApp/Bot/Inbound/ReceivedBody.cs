using System.IO.Pipelines;
using System.Text.Json;

namespace BotApp.Bot.Inbound;

/// <summary>A request's JSON in the request's own buffers, or the status to refuse it with. Disposing gives the buffers back.</summary>
internal sealed class ReceivedBody(PipeReader? reader, SequencePosition end, JsonDocument? json) : IDisposable
{
    public JsonDocument? Json => json;

    public int Status { get; private init; } = StatusCodes.Status400BadRequest;

    public static ReceivedBody Refused(int status) => new(null, default, null) { Status = status };

    public void Dispose()
    {
        json?.Dispose();
        reader?.AdvanceTo(end);
    }
}
