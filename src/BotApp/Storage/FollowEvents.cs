using BotApp.Domain.Events;
using BotApp.Domain.Storage;

namespace BotApp.Storage;

/// <summary>Saves, and runs what follows from the events that were saved, until no event is new.</summary>
internal sealed class FollowEvents(IEnumerable<IWhatFollows> follow)
{
    // An episode that escalates is three rounds deep; more than this is two rooms that answer each other for ever.
    private const int MostRounds = 20;

    private readonly IWhatFollows[] follow = [.. follow];

    public async Task Run(AppDb db, CancellationToken cancellation)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            await db.SaveChangesAsync(cancellation);
            var happened = db.Appended.TakeWritten<Event>();
            if (happened.Count == 0)
            {
                return;
            }

            foreach (var (one, what) in happened.SelectMany(h => follow, (one, what) => (one, what)))
            {
                await what.Run(db, one, cancellation);
            }
        }

        throw new InvalidOperationException($"Events still follow each other after {MostRounds} rounds.");
    }
}
