using System.Diagnostics;

namespace BotApp.Tests.Storm;

/// <summary>What came to one hotel's channel and to its nurse. Moments are seconds since the storm began.</summary>
internal sealed class Arrivals(IReadOnlyList<double> raised, DateTimeOffset began)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    public IReadOnlyList<(long Number, DateTimeOffset At)> InChannel { get; private set; } = [];

    public IReadOnlyList<(long Number, DateTimeOffset At)> InPerson { get; private set; } = [];

    public double LastRaised => raised[^1];

    public double LastInChannel => LastOf(InChannel);

    public double LastInPerson => LastOf(InPerson);

    /// <summary>The earliest moment for the last card, by Teams' windows.</summary>
    public double Permitted => PermittedPace.Last(raised);

    /// <summary>The same numbers in the channel and in person, one for each alert.</summary>
    public bool IsComplete => Numbers(InChannel).Count == raised.Count && Numbers(InPerson).SetEquals(Numbers(InChannel));

    /// <summary>Cards that came more than once.</summary>
    public int Doubles => InChannel.Count + InPerson.Count - Numbers(InChannel).Count - Numbers(InPerson).Count;

    /// <summary>Waits until all are there, or the patience has an end.</summary>
    public static async Task<Arrivals> Of(
        Hotel hotel, IReadOnlyList<double> raised, DateTimeOffset began, TimeSpan patience, CancellationToken stop)
    {
        var arrivals = new Arrivals(raised, began);
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            arrivals.InChannel = await hotel.InChannel();
            arrivals.InPerson = await Hotel.With(hotel.Nurses[0]);
            if (arrivals.IsComplete || Stopwatch.GetElapsedTime(started) > patience)
            {
                return arrivals;
            }

            await Task.Delay(Pause, stop);
        }
    }

    private double LastOf(IReadOnlyList<(long Number, DateTimeOffset At)> cards) =>
        cards.Count == 0 ? double.NaN : cards.DistinctBy(c => c.Number).Max(c => (c.At - began).TotalSeconds);

    private static HashSet<long> Numbers(IReadOnlyList<(long Number, DateTimeOffset At)> cards) => [.. cards.Select(c => c.Number)];
}
