using BotApp.Simulator.Shapes.Asked;
using BotApp.Simulator.State;

namespace BotApp.Simulator.Faults;

/// <summary>The faults that are on, and whether one strikes now.</summary>
public sealed class FaultBoard(News news)
{
    private static readonly string[] OfTheConnector = ["status", "timeoutAfterAccept", "reset", "resetAfterAccept", "delay", "noId"];
    private static readonly string[] OfTheDelivery = ["duplicateSameId", "duplicateNewId", "mobile"];
    private static readonly string[] Creating = ["create", "send", "update"];

    private readonly Lock gate = new();
    private readonly List<Fault> faults = [];
    private readonly Random random = new(20261121);
    private int last;

    public IReadOnlyList<Fault> All()
    {
        lock (gate)
            return [.. faults];
    }

    public Fault Add(Fault fault)
    {
        if (!OfTheConnector.Contains(fault.Kind) && !OfTheDelivery.Contains(fault.Kind))
            throw RefusedException.Wrong($"There is no fault '{fault.Kind}'.");
        if (fault.Kind == "status" && fault.Status is not (>= 400 and <= 599))
            throw RefusedException.Wrong("A fault of kind 'status' needs a status between 400 and 599.");
        lock (gate)
        {
            fault = fault with { Id = $"f{++last}", Hits = 0 };
            faults.Add(fault);
        }

        news.Tell("world");
        return fault;
    }

    public void Remove(string id)
    {
        lock (gate)
            faults.RemoveAll(f => f.Id == id);
        news.Tell("world");
    }

    public void Clear()
    {
        lock (gate)
            faults.Clear();
        news.Tell("world");
    }

    /// <summary>The first fault that strikes this call of the bot, counted.</summary>
    public Fault? Strikes(string operation, string? conversationId) => Take(f =>
        OfTheConnector.Contains(f.Kind) && (f.Conversation is null || f.Conversation == conversationId) && Covers(f, operation));

    /// <summary>Whether a delivery to the bot is doubled.</summary>
    public Fault? StrikesDelivery(string kind, string? conversationId, string? personName) => Take(f =>
        f.Kind == kind && (f.Conversation is null || f.Conversation == conversationId) && (f.Person is null || f.Person == personName));

    private static bool Covers(Fault fault, string operation) => fault.Operations is { Count: > 0 } named
        ? named.Contains(operation)
        : fault.Kind switch
        {
            "timeoutAfterAccept" or "resetAfterAccept" => Creating.Contains(operation),
            "noId" => operation == "send",
            _ => operation != "token",
        };

    private Fault? Take(Func<Fault, bool> fits)
    {
        lock (gate)
        {
            var at = faults.FindIndex(f => fits(f) && Rolls(f));
            if (at < 0)
                return null;
            var struck = faults[at] with { Hits = faults[at].Hits + 1, Count = faults[at].Count - 1 };
            if (struck.Count is 0)
                faults.RemoveAt(at);
            else
                faults[at] = struck;
            return struck;
        }
    }

    // Faults need no unpredictable numbers; a fixed seed makes a run repeatable.
#pragma warning disable CA5394
    private bool Rolls(Fault fault) => fault.Probability >= 1 || random.NextDouble() < fault.Probability;
#pragma warning restore CA5394
}
