using BotApp.Domain.Deliveries;
using BotApp.Domain.People;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Alerts.Calls;

/// <summary>Calls one nurse to an episode, in person and by mention, and writes that down.</summary>
internal static class CallNurse
{
    public static async Task Run(
        AppDb db, Episode episode, Person nurse, CallReason reason, DateTimeOffset now, CancellationToken cancellation)
    {
        EpisodeLog.Add(db, episode, EpisodeEntryKind.Called, null, now).OtherPersonId = nurse.Id;
        var call = new FaceRef(Face.EpisodeCall, episode.Id, new EpisodeCall(reason, [nurse.Id], episode.Round).Write());
        await CallPeople.InPerson(db, call, [nurse], now, cancellation);
        await CallPeople.ByMention(db, episode, call, now, cancellation);
    }
}
