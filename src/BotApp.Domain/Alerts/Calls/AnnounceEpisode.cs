using System.Text.Json;
using BotApp.Domain.Alerts.Rules;
using BotApp.Domain.Deliveries;
using BotApp.Domain.People;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Alerts.Calls;

/// <summary>
/// A new episode's card goes to the alerts channel of its unit; an emergency of now mentions the named nurses and goes
/// to their personal chats as well. Without a living channel nothing is lost: nurses and administrators get it in person.
/// </summary>
internal static class AnnounceEpisode
{
    public static async Task Run(AppDb db, Episode episode, Urgency urgency, DateTimeOffset now, CancellationToken cancellation)
    {
        var nurses = await NamedNurses.Of(db, episode.UnitId, cancellation);
        var channel = await BoundChannel.Of(db, episode.UnitId, ChannelPurpose.Alerts, cancellation);
        if (channel is null)
        {
            await WithoutChannel(db, episode, nurses, now, cancellation);
            return;
        }

        var rings = urgency is Urgency.Now && episode.Level is Level.Emergency;
        var language = await WorkspaceLanguage.Of(db, cancellation);
        var mention = rings ? new EpisodeCall(CallReason.NotAcknowledged, [.. nurses.Select(n => n.Id)], 0).Write() : null;
        Send.Post(db, channel, new(Face.Episode, episode.Id, mention), language, now);
        if (rings)
        {
            await CallPeople.InPerson(db, new(Face.Episode, episode.Id), nurses, now, cancellation);
        }
    }

    /// <summary>No channel is bound or alive, or the one there was refused the card.</summary>
    public static async Task WithoutChannel(
        AppDb db, Episode episode, IReadOnlyList<Person> nurses, DateTimeOffset now, CancellationToken cancellation)
    {
        EpisodeLog.Add(db, episode, EpisodeEntryKind.NotDelivered, null, now);
        await CallPeople.InPerson(db, new(Face.Episode, episode.Id), nurses, now, cancellation);
        var administrators = await CallPeople.Administrators(db, cancellation);
        var number = JsonSerializer.Serialize(new { episode = episode.Number });
        await CallPeople.InPerson(db, new(Face.NoAlertChannel, episode.UnitId, number), administrators, now, cancellation);
    }
}
