using BotApp.Domain.Alerts;
using BotApp.Domain.Alerts.Calls;
using BotApp.Domain.People;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using BotApp.Teams.Wire;

namespace BotApp.Teams.Alerts;

/// <summary>
/// A call to an episode: seen by who is called, in person and by mention under the episode's card. They decide whether
/// they take it; everything they need for that stands on it, the rest opens with one press.
/// </summary>
public static class CallFace
{
    private const int MostValues = 3;

    public static OutgoingMessage Draw(EpisodeView view)
    {
        var call = EpisodeCall.Read(view.Sheet.Face.Arguments) ?? new(CallReason.NotAcknowledged, [], view.Episode.Round);
        var people = call.People.Where(view.People.ContainsKey).Select(id => view.People[id]).ToList();
        return view.Sheet.Card("episode-call", Data(view, call, people), EpisodeFace.Summary(view, "episode.callSummary"));
    }

    private static object Data(EpisodeView view, EpisodeCall call, IReadOnlyList<Person> people)
    {
        var mentioned = view.Episode.State is EpisodeState.Calling ? people : [];
        return new
        {
            view.Episode.Id,
            Call = call.Write(),
            Viewers = view.Episode.State is EpisodeState.Calling ? people.Select(p => p.UserId).OfType<string>() : [],
            Entities = Mentions.Entities(mentioned),
            Mention = Mentions.Text(mentioned),
            Reason = IsOver(view, call) ? view.Sheet.Say("episode.call.over") : Reason(view, call),
            Level = EpisodeFace.Level(view).Text,
            EpisodeFace.Level(view).Color,
            Title = "  " + view.Sheet.Say("episode.title", ("number", EpisodeFace.Number(view))),
            Subject = view.SubjectLine,
            Values = ValueLines.Shown(view).Take(MostValues).Select(f => ValueLines.Line(view, f)),
            Owner = OwnerLines.Owner(view),
            Next = OwnerLines.Next(view),
            Buttons = Buttons(view),
        };
    }

    private static List<FormButton> Buttons(EpisodeView view) =>
    [
        .. view.Episode.State is EpisodeState.Calling ? [EpisodeButtons.Acknowledge(view)] : Array.Empty<FormButton>(),
        EpisodeButtons.Open(view.Sheet.Words, view.Episode.Id),
    ];

    /// <summary>A card that stays behind must not say that nobody came, once somebody did.</summary>
    private static bool IsOver(EpisodeView view, EpisodeCall call) => view.Episode.State switch
    {
        EpisodeState.Calling => false,
        EpisodeState.Acknowledged => call.Reason is not CallReason.StillOpen,
        EpisodeState.Closed => true,
    };

    private static string Reason(EpisodeView view, EpisodeCall call) => call.Reason switch
    {
        CallReason.NotAcknowledged => view.Sheet.Say(
            "episode.call.notAcknowledged", ("round", Digits.Of(Math.Max(call.Round, 1)))),
        CallReason.Worse => view.Sheet.Say("episode.call.worse"),
        CallReason.HandedOver => view.Sheet.Say("episode.call.handedOver", ("person", view.Name(HandedOverBy(view)))),
        CallReason.StillOpen => view.Sheet.Say("episode.call.stillOpen"),
        CallReason.NobodyCame => view.Sheet.Say("episode.call.nobodyCame"),
        CallReason.NotDelivered => view.Sheet.Say("episode.call.notDelivered"),
    };

    private static long? HandedOverBy(EpisodeView view) =>
        view.Entries.LastOrDefault(e => e.Kind is EpisodeEntryKind.HandedOver)?.PersonId;
}
