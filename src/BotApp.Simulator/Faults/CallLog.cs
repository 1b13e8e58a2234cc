using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using BotApp.Simulator.Shapes;
using BotApp.Simulator.State;

namespace BotApp.Simulator.Faults;

/// <summary>The last calls in both directions, and counters since the start.</summary>
public sealed class CallLog(TimeProvider clock)
{
    private const int Kept = 2000;
    private const int LongestBody = 64 * 1024;

    private readonly Lock gate = new();
    private readonly Queue<Call> calls = new();
    private readonly Listeners<Call> listeners = new();
    private readonly ConcurrentDictionary<string, long> counts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, long> operations = new(StringComparer.Ordinal);
    private long last;

    public void Add(Call call)
    {
        lock (gate)
        {
            call = call with { Id = ++last, At = clock.GetUtcNow() };
            calls.Enqueue(call);
            if (calls.Count > Kept)
                calls.Dequeue();
            listeners.Tell(call);
        }

        Count(call);
    }

    public static Call Entry(string direction, string method, string path, string name, string? conversationId) =>
        new(0, default, direction, method, path, name, conversationId, null, 0, null, null, null);

    public static double Since(long started) => Math.Round(Stopwatch.GetElapsedTime(started).TotalMilliseconds, 1);

    /// <summary>A body for the log: JSON when it is JSON, and never a whole enormous one.</summary>
    public static JsonElement? Body(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        if (text.Length > LongestBody)
            return JsonSerializer.SerializeToElement(text[..200] + $"… ({text.Length} characters)");
        try
        {
            return JsonSerializer.Deserialize<JsonElement>(text);
        }
        catch (JsonException)
        {
            return JsonSerializer.SerializeToElement(text);
        }
    }

    public static JsonElement? Body(JsonNode? node) => node is null ? null : Json.Element(node);

    public IReadOnlyList<Call> After(long id, int limit, string? direction)
    {
        lock (gate)
            return [.. calls.Where(c => c.Id > id && (direction is null || c.Direction == direction)).TakeLast(limit)];
    }

    public void Clear()
    {
        lock (gate)
            calls.Clear();
    }

    public ChannelReader<Call> Listen(CancellationToken stop) => listeners.Add(stop);

    public Stats Stats() => new(
        Counted("accepted"),
        Counted("limited"),
        Counted("faulted"),
        Counted("refused"),
        Counted("toBot"),
        Counted("toBotFailed"),
        operations.ToDictionary(o => o.Key, o => o.Value, StringComparer.Ordinal));

    private long Counted(string name) => counts.GetValueOrDefault(name);

    private void Count(Call call)
    {
        operations.AddOrUpdate(call.Name, 1, (_, n) => n + 1);
        counts.AddOrUpdate(KindOf(call), 1, (_, n) => n + 1);
    }

    private static string KindOf(Call call) => call switch
    {
        { Direction: "toBot", Status: >= 200 and < 300 } => "toBot",
        { Direction: "toBot" } => "toBotFailed",
        { Note: "limit" } => "limited",
        { Note: not null } => "faulted",
        { Status: < 300 } => "accepted",
        _ => "refused",
    };
}
