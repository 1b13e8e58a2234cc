using System.Diagnostics;
using System.Globalization;

namespace BotApp.Benchmarks.Records;

/// <summary>How long one thing took, many times, in milliseconds.</summary>
internal sealed class Timed(IEnumerable<double> times)
{
    private readonly List<double> times = [.. times.Order()];

    public double Median => times[times.Count / 2];

    // Rounded up: of two times it is the longer one.
    public double P95 => times[(int)Math.Ceiling((times.Count - 1) * 0.95)];

    /// <summary>Each once to warm up, then in turns: whatever else the machine does meanwhile meets all alike.</summary>
    public static async Task<IReadOnlyList<Timed>> Run(int samples, params IReadOnlyList<Func<int, Task>> contenders)
    {
        foreach (var contender in contenders)
        {
            await contender(0);
        }

        var took = contenders.Select(_ => new List<double>(samples)).ToList();
        for (var sample = 0; sample < samples; sample++)
        {
            for (var i = 0; i < contenders.Count; i++)
            {
                took[i].Add(await Once(contenders[i], sample + 1));
            }
        }

        return [.. took.Select(t => new Timed(t))];
    }

    public static async Task<double> Once(Func<int, Task> contender, int sample = 0)
    {
        var began = Stopwatch.GetTimestamp();
        await contender(sample);
        return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
    }

    public Measured InP95(string of = "") => new(P95, string.Create(CultureInfo.InvariantCulture, $"{of}p95 {P95:0.00} ms, median {Median:0.00} ms"));

    public Measured InMedian(string of = "") => new(Median, string.Create(CultureInfo.InvariantCulture, $"{of}median {Median:0.00} ms, p95 {P95:0.00} ms"));

    /// <summary>One after the other.</summary>
    public Measured PerSecond(string of = "") => Rate(1, TimeSpan.FromMilliseconds(Median), of);

    public static Measured Rate(int count, TimeSpan took, string of = "")
    {
        var rate = count / took.TotalSeconds;
        return new(rate, string.Create(CultureInfo.InvariantCulture, $"{of}{rate:N0}/s"));
    }
}
