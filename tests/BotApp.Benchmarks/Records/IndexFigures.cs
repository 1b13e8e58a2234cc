using System.Diagnostics;
using BotApp.Domain.Records.Queries;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Storage;

namespace BotApp.Benchmarks.Records;

/// <summary>The first sort by a field that nobody sorted by before.</summary>
internal static class IndexFigures
{
    private static readonly RecordQuery ByPulse = new() { Order = RecordOrder.ByField(5, StoredAs.Number, Direction.Descending) };

    public static async Task<IEnumerable<Figure>> Measure(RecordWorld world, PublishedType big, PublishedType small, HandTable byHand)
    {
        var name = world.Store.Name;
        var scan = await Timed.Once(_ => Scan(byHand));
        var first = await Timed.Once(_ => world.Page(big, ByPulse));
        var began = Stopwatch.GetTimestamp();
        using var ready = new CancellationTokenSource();
        var saves = Task.Run(() => LongestSave(world, small, ready.Token));
        var pages = new List<double>();
        for (var isPreparing = true; isPreparing;)
        {
            pages.Add(await Timed.Once(async _ => isPreparing = (await world.Page(big, ByPulse)).IsPreparing));
        }

        await ready.CancelAsync();
        var longest = await saves;
        Report.Say(FormattableString.Invariant(
            $"{name}: the index was there after {Stopwatch.GetElapsedTime(began).TotalSeconds:0.0} s; the longest save meanwhile took {longest:N0} ms"));
        var after = await Timed.Run(20, _ => world.Page(big, ByPulse));
        return
        [
            Figure.Below(new(500, "500 ms"), $"{name}: first use of a field without index", Measured.Milliseconds(first), Measured.Milliseconds(scan, "by hand, without index ")),
            Figure.Below(new(500, "500 ms"), $"{name}: the same while the index is built", new Timed(pages).InP95(), after[0].InP95("afterwards ")),
        ];
    }

    /// <summary>Beside the pages: a save that waits for the index must not hide how long a page takes meanwhile.</summary>
    private static async Task<double> LongestSave(RecordWorld world, PublishedType type, CancellationToken ready)
    {
        var (random, longest) = (new Random(4), 0d);
        while (!ready.IsCancellationRequested)
        {
            longest = Math.Max(longest, await Timed.Once(_ => world.Save(type, RegisterForms.Form(random))));
        }

        return longest;
    }

    private static async Task Scan(HandTable byHand)
    {
        await using var scan = byHand.Command(
            $"SELECT {byHand.Columns} FROM {byHand.Name} WHERE status = 0 AND pulse IS NOT NULL ORDER BY pulse DESC, number DESC LIMIT 11");
        await PageFigures.Read(scan);
    }
}
