using BotApp.Domain.Deliveries;
using BotApp.Domain.Events;
using BotApp.Domain.Records;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Storage;

namespace BotApp.Benchmarks.Records;

/// <summary>One form, saved with its revision, its event and a message that must leave, until it is on the disk.</summary>
internal static class SaveFigures
{
    public static async Task<IEnumerable<Figure>> Measure(RecordWorld world, PublishedType big, PublishedType small, HandTable byHand, RecordSizes sizes)
    {
        var random = new Random(1);
        var rows = new List<LoadedRecord>();
        for (var i = 0; i <= sizes.Samples; i++)
        {
            rows.Add(await world.Save(small, RegisterForms.Form(random)));
        }

        var times = await Timed.Run(
            sizes.Samples,
            _ => world.Save(small, RegisterForms.Form(random)),
            _ => world.Save(big, RegisterForms.Form(random)),
            i => byHand.InsertOne(rows[i]));
        var name = world.Store.Name;
        return
        [
            Figure.AtLeast(0.25, $"{name}: saves one after the other, against a raw durable insert", times[1].PerSecond(), times[2].PerSecond("raw ")),
            Figure.AtMost(1.5, $"{name}: saving one record, {PageFigures.Count(sizes.Big)} records", times[1].InMedian(), times[0].InMedian($"{PageFigures.Count(sizes.Small)} records ")),
        ];
    }

    /// <summary>A message for each saved record, as a red value has one.</summary>
    public sealed class Deliver : IWhatFollows
    {
        public long AddressId { get; set; }

        public Task Run(AppDb db, Event happened, CancellationToken cancellation)
        {
            if (happened.Kind is EventKind.RecordSaved && AddressId != 0)
            {
                db.Appended.Add(new Delivery
                {
                    AddressId = AddressId,
                    FaceId = happened.RecordNumber ?? 0,
                    CreatedAt = happened.At,
                    DueAt = happened.At,
                    LeasedUntil = DateTimeOffset.UnixEpoch,
                });
            }

            return Task.CompletedTask;
        }
    }
}
