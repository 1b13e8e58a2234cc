using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using BotApp.Simulator.Faults;
using BotApp.Simulator.Shapes.Asked;

namespace BotApp.Simulator.Connector;

/// <summary>What every call of the bot goes through: token, size, rate windows, faults, the work itself, the log.</summary>
public sealed class ConnectorPipeline(RateWindows windows, FaultBoard faults, CallLog log, ConnectorGuard guard)
{
    /// <param name="conversationOf">The conversation that limits and faults count, when the path does not say.</param>
    public async Task Run(
        HttpContext http,
        string operation,
        string conversationId,
        Func<ConnectorCall, ConnectorAnswer> work,
        Func<JsonObject?, string?>? conversationOf = null)
    {
        var started = Stopwatch.GetTimestamp();
        var text = await ReadBody(http.Request);
        var body = Parse(text);
        var call = new ConnectorCall(operation, conversationOf?.Invoke(body) ?? conversationId, body, http.Request.Query);
        var entry = CallLog.Entry("fromBot", http.Request.Method, http.Request.Path, operation, call.ConversationId) with { Request = CallLog.Body(text) };
        var refused = await guard.Refuses(http.Request, text) ?? Limit(call);
        var fault = refused is null ? faults.Strikes(operation, call.BaseId) : null;
        if (refused is not null)
            entry = entry with { Note = refused.Status == 429 ? "limit" : null };
        if (fault is not null)
            entry = entry with { Note = "fault:" + fault.Kind };
        var answer = await Answer(http, call, refused, fault, work);
        log.Add(entry with { Status = answer?.Status, Milliseconds = CallLog.Since(started), Response = CallLog.Body(answer?.Body) });
        if (answer is null)
            http.Abort();
        else
            await Write(http.Response, answer);
    }

    private static async Task<string> ReadBody(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body, Encoding.UTF8);
        return await reader.ReadToEndAsync(request.HttpContext.RequestAborted);
    }

    private static JsonObject? Parse(string text)
    {
        try
        {
            return text.Length == 0 ? null : JsonNode.Parse(text) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private ConnectorAnswer? Limit(ConnectorCall call) => windows.Refuses(call) is { } seconds
        ? ConnectorAnswer.Error(429, "TooManyRequests", "API calls quota exceeded.") with { RetryAfter = seconds }
        : null;

    /// <summary>Null: the connection is cut without an answer.</summary>
    private static async Task<ConnectorAnswer?> Answer(
        HttpContext http, ConnectorCall call, ConnectorAnswer? refused, Fault? fault, Func<ConnectorCall, ConnectorAnswer> work)
    {
        if (refused is not null)
            return refused;
        if (fault?.Kind == "status")
            return ConnectorAnswer.Error(fault.Status!.Value, "Injected", "A fault of the simulator.") with { RetryAfter = fault.RetryAfter };
        if (fault?.Kind == "reset")
            return null;
        if (fault?.Kind == "delay")
            await Task.Delay(TimeSpan.FromSeconds(fault.Seconds), http.RequestAborted);
        var answer = work(call);
        if (fault?.Kind == "timeoutAfterAccept")
            await Task.WhenAny(Task.Delay(TimeSpan.FromSeconds(fault.Seconds > 0 ? fault.Seconds : 120), http.RequestAborted));
        return fault?.Kind switch
        {
            "timeoutAfterAccept" or "resetAfterAccept" => null,
            "noId" => new ConnectorAnswer(202),
            _ => answer,
        };
    }

    private static async Task Write(HttpResponse response, ConnectorAnswer answer)
    {
        response.StatusCode = answer.Status;
        if (answer.RetryAfter is { } seconds)
            response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        if (answer.Body is not null)
            await response.WriteAsJsonAsync(answer.Body, Json.Options);
    }
}
