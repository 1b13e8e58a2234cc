namespace BotApp.Tests.Storm;

/// <summary>When messages to one conversation could have arrived at the earliest, by Teams' windows and if no call ever failed.</summary>
internal static class PermittedPace
{
    private static readonly (int Calls, double Seconds)[] Windows = [(7, 1), (8, 2), (60, 30), (1800, 3600)];

    /// <param name="raised">Seconds at which each message was wanted, in order.</param>
    /// <returns>The second of the last arrival.</returns>
    public static double Last(IReadOnlyList<double> raised)
    {
        var sent = new List<double>();
        foreach (var wanted in raised)
        {
            sent.Add(Windows.Where(w => sent.Count >= w.Calls).Aggregate(wanted, (at, w) => Math.Max(at, sent[^w.Calls] + w.Seconds)));
        }

        return sent[^1];
    }
}
