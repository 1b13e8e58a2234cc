using BotApp.Domain.Alerts;
using BotApp.Domain.Text;

namespace BotApp.Teams.Alerts;

/// <summary>Who did what when, the newest last. The card shows the last few and says how many there were.</summary>
public static class HistoryLines
{
    private const int Shown = 6;

    public static IReadOnlyList<object> Of(EpisodeView view)
    {
        var lines = view.Entries.TakeLast(Shown).Select(e => (object)new
        {
            Text = view.Sheet.Say("episode.history", ("time", view.Time(e.At)), ("what", What(view, e))),
        });
        var hidden = view.Entries.Count - Shown;
        return hidden <= 0 ? [.. lines] : [Earlier(view, hidden), .. lines];
    }

    private static object Earlier(EpisodeView view, int count) => new
    {
        Text = view.Sheet.Say("episode.earlier", ("count", Digits.Of(count))),
    };

    private static string What(EpisodeView view, EpisodeEntry entry)
    {
        (string, string) person = ("person", view.Name(entry.PersonId)), other = ("other", view.Name(entry.OtherPersonId));
        var words = view.Sheet.Words;
        return entry.Kind switch
        {
            EpisodeEntryKind.Opened => words.Say("episode.entry.opened"),
            EpisodeEntryKind.FindingJoined => words.Say(
                "episode.entry.findingJoined", ("level", LevelWords.Say(words, entry.Level ?? view.Episode.Level))),
            EpisodeEntryKind.FindingWithdrawn => words.Say("episode.entry.findingWithdrawn", person),
            EpisodeEntryKind.CalledAgain => words.Say("episode.entry.calledAgain"),
            EpisodeEntryKind.Called => words.Say("episode.entry.called", other),
            EpisodeEntryKind.AdministratorsCalled => words.Say("episode.entry.administratorsCalled"),
            EpisodeEntryKind.OwnerAsked => words.Say("episode.entry.ownerAsked", other),
            EpisodeEntryKind.NotDelivered => words.Say("episode.entry.notDelivered"),
            EpisodeEntryKind.Acknowledged => words.Say("episode.entry.acknowledged", person),
            EpisodeEntryKind.Phoned => words.Say("episode.entry.phoned", person),
            EpisodeEntryKind.MeasureAgain => words.Say("episode.entry.measureAgain", person),
            EpisodeEntryKind.DoctorConsulted => words.Say("episode.entry.doctorConsulted", person),
            EpisodeEntryKind.Watching => words.Say("episode.entry.watching", person),
            EpisodeEntryKind.HandedOver => words.Say("episode.entry.handedOver", person, other),
            EpisodeEntryKind.TakenOver => words.Say("episode.entry.takenOver", person, other),
            EpisodeEntryKind.Closed when entry.PersonId is null => words.Say("episode.entry.closedByItself"),
            EpisodeEntryKind.Closed => words.Say("episode.entry.closed", person),
        };
    }
}
