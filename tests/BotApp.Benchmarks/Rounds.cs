namespace BotApp.Benchmarks;

/// <summary>
/// Takes turns: A B C D A B C D …, so that whatever else the machine does meanwhile meets all alike. The median counts.
/// </summary>
public static class Rounds
{
    /// <returns>The results of each contender, in the order of the contenders.</returns>
    public static async Task<IReadOnlyList<IReadOnlyList<T>>> Run<T>(int rounds, params IReadOnlyList<Func<Task<T>>> contenders)
    {
        var results = contenders.Select(_ => new List<T>()).ToList();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < contenders.Count; i++)
            {
                results[i].Add(await contenders[i]());
            }
        }

        return results;
    }

    public static double Median(IEnumerable<double> numbers)
    {
        var sorted = numbers.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
