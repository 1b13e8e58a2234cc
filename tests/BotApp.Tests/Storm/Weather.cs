using BotApp.Simulator.Client;
using BotApp.Simulator.Shapes.Asked;

namespace BotApp.Tests.Storm;

/// <summary>Every fifth call to Teams fails, in the ways Teams fails; now and then a message is taken and its answer lost.</summary>
internal static class Weather
{
    private const string LostAnswer = "resetAfterAccept";

    private static readonly (int Status, int? RetryAfter)[] Answers = [(502, null), (503, null), (503, 1), (429, null), (429, 1)];

    public static async Task Break(SimulatorClient sim, CancellationToken stop)
    {
        // Each is rolled after the one before let the call pass.
        var each = 1 - Math.Pow(0.8, 1.0 / Answers.Length);
        foreach (var (status, retryAfter) in Answers)
        {
            await sim.AddFault(new Fault("status") { Status = status, RetryAfter = retryAfter, Probability = each }, stop);
        }

        await sim.AddFault(new Fault(LostAnswer) { Probability = 0.01 }, stop);
    }

    /// <summary>How many calls were taken without an answer: each may come again.</summary>
    public static async Task<int> Lost(SimulatorClient sim, CancellationToken stop) =>
        (await sim.Faults(stop)).Where(f => f.Kind == LostAnswer).Sum(f => f.Hits);

    /// <summary>The next call to a conversation is told to stay away for long.</summary>
    public static Task Hold(SimulatorClient sim, string conversationId, int seconds, CancellationToken stop) =>
        sim.AddFault(new Fault("status") { Status = 429, RetryAfter = seconds, Count = 1, Conversation = conversationId }, stop);
}
