using BotApp.Domain.Deliveries;
using BotApp.Domain.Events;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Alerts;

/// <summary>Writes the history of an episode, and has its cards drawn again.</summary>
internal static class EpisodeLog
{
    public static EpisodeEntry Add(AppDb db, Episode episode, EpisodeEntryKind kind, long? personId, DateTimeOffset now)
    {
        var entry = new EpisodeEntry { EpisodeId = episode.Id, Kind = kind, PersonId = personId, At = now, Level = episode.Level };
        db.Appended.Add(entry);
        db.Appended.Add(new Event
        {
            Kind = EventOf(kind),
            At = now,
            PersonId = personId,
            UnitId = episode.UnitId,
            AboutId = episode.Id,
        });
        return entry;
    }

    public static Task Redraw(AppDb db, Episode episode, DateTimeOffset now, CancellationToken cancellation) =>
        Send.Redraw(db, Face.Episode, Face.EpisodeCall, episode.Id, now, cancellation);

    private static EventKind EventOf(EpisodeEntryKind kind) => kind switch
    {
        EpisodeEntryKind.Opened => EventKind.EpisodeOpened,
        EpisodeEntryKind.FindingJoined => EventKind.FindingJoined,
        EpisodeEntryKind.FindingWithdrawn => EventKind.FindingWithdrawn,
        EpisodeEntryKind.CalledAgain or EpisodeEntryKind.Called or EpisodeEntryKind.AdministratorsCalled
            or EpisodeEntryKind.OwnerAsked or EpisodeEntryKind.NotDelivered => EventKind.EpisodeEscalated,
        EpisodeEntryKind.Acknowledged => EventKind.EpisodeAcknowledged,
        EpisodeEntryKind.Phoned or EpisodeEntryKind.MeasureAgain or EpisodeEntryKind.DoctorConsulted
            or EpisodeEntryKind.Watching or EpisodeEntryKind.HandedOver
            or EpisodeEntryKind.TakenOver => EventKind.EpisodeNoted,
        EpisodeEntryKind.Closed => EventKind.EpisodeClosed,
    };
}
