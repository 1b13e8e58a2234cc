using BotApp.Domain.Deliveries;
using BotApp.Domain.Events;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Alerts.Calls;

/// <summary>
/// A card of an open episode could not be delivered and never will: what was meant for the channel goes to the nurses
/// in person, and who was called and cannot be reached is followed by the next one at once.
/// </summary>
public static class ReplaceDelivery
{
    public static async Task Run(AppDb db, Event failed, AlertTiming timing, CancellationToken cancellation)
    {
        var delivery = await db.Deliveries.AsNoTracking().FirstOrDefaultAsync(d => d.Id == failed.AboutId, cancellation);
        if (delivery is not { Face: Face.Episode or Face.EpisodeCall })
        {
            return;
        }

        var episode = await db.Episodes.FirstOrDefaultAsync(e => e.Id == delivery.FaceId, cancellation);
        var address = await db.Addresses.AsNoTracking().FirstOrDefaultAsync(a => a.Id == delivery.AddressId, cancellation);
        if (episode is not { IsOpen: true } || address is null)
        {
            return;
        }

        if (delivery.Face is Face.Episode && address.Kind is not AddressKind.Personal)
        {
            var nurses = await NamedNurses.Of(db, episode.UnitId, cancellation);
            await AnnounceEpisode.WithoutChannel(db, episode, nurses, failed.At, cancellation);
            await EpisodeLog.Redraw(db, episode, failed.At, cancellation);
        }
        else if (address.Kind is AddressKind.Personal && episode.State is EpisodeState.Calling && IsNurseCalled(delivery, episode, timing))
        {
            episode.Step(episode.Round, failed.At);
        }
    }

    /// <summary>After the last round administrators are called: if they cannot be reached, hurrying would only go round.</summary>
    private static bool IsNurseCalled(Delivery delivery, Episode episode, AlertTiming timing) =>
        delivery.Face is Face.EpisodeCall && episode.Round < timing.Rounds;
}
