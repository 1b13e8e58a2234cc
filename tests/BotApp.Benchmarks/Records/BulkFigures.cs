using System.Diagnostics;
using BotApp.Domain.Records;
using BotApp.Domain.Records.Entries;
using BotApp.Domain.RecordTypes;

namespace BotApp.Benchmarks.Records;

/// <summary>Many records at once, and what somebody notices of it who saves one meanwhile.</summary>
internal static class BulkFigures
{
    private static readonly TimeSpan BetweenTurns = TimeSpan.FromMilliseconds(15);

    public static async Task<IEnumerable<Figure>> Measure(
        RecordWorld world, PublishedType bulk, PublishedType small, HandTable byHand, RecordSizes sizes)
    {
        var random = new Random(2);
        var (ours, raw, rows) = (TimeSpan.Zero, TimeSpan.Zero, 0);
        for (var part = 0; part < 5; part++)
        {
            var forms = Forms(world, bulk, random, sizes.Bulk / 5).ToList();
            var stored = new List<LoadedRecord>();
            ours += TimeSpan.FromMilliseconds(await Timed.Once(_ => world.SaveMany(forms, stored.Add)));
            raw += TimeSpan.FromMilliseconds(await Timed.Once(_ => Raw(byHand, stored)));
            rows += stored.Count;
        }

        var idle = await Turns(world, small, () => Task.Delay(BetweenTurns * sizes.Samples));
        var busy = await Turns(world, small, () => Task.Run(() => world.SaveMany(Forms(world, bulk, random, sizes.Bulk / 2), _ => { })));
        var name = world.Store.Name;
        return
        [
            Figure.AtLeast(0.3, $"{name}: {PageFigures.Count(rows)} records at once, with revisions, events and grams", Timed.Rate(rows, ours), Timed.Rate(rows, raw, "raw prepared ")),
            Figure.AtMost(3, $"{name}: saving one record meanwhile", busy.InP95(), idle.InP95("idle ")),
        ];
    }

    private static IEnumerable<Entry> Forms(RecordWorld world, PublishedType type, Random random, int count) =>
        Enumerable.Range(0, count).Select(_ => world.Entry(type, RegisterForms.Form(random)));

    private static async Task Raw(HandTable byHand, List<LoadedRecord> stored)
    {
        foreach (var chunk in stored.Chunk(500))
        {
            await byHand.Insert(chunk);
        }
    }

    /// <summary>Somebody who saves, waits a moment and saves again, until the other thing is over.</summary>
    private static async Task<Timed> Turns(RecordWorld world, PublishedType type, Func<Task> begin)
    {
        var (random, times) = (new Random(3), new List<double>());
        var meanwhile = begin();
        while (!meanwhile.IsCompleted)
        {
            var began = Stopwatch.GetTimestamp();
            await world.Save(type, RegisterForms.Form(random));
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            await Task.Delay(BetweenTurns);
        }

        await meanwhile;
        return new(times);
    }
}
