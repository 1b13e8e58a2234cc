using BotApp.Domain.Alerts;
using BotApp.Domain.Alerts.Acts;
using BotApp.Domain.Alerts.Calls;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;

namespace BotApp.Teams.Alerts;

/// <summary>Who has an episode, and what happens next. A card that stays names the hour; who looks now reads the minutes.</summary>
public static class OwnerLines
{
    public static CardText Owner(EpisodeView view)
    {
        var (episode, words) = (view.Episode, view.Sheet.Words);
        return episode.State switch
        {
            EpisodeState.Calling when episode.OwnerId is null => words.Write("episode.owner.nobody"),
            EpisodeState.Calling => words.Write("episode.owner.calledAgain", ("person", view.Name(episode.OwnerId))),
            EpisodeState.Acknowledged => words.Write(
                "episode.owner.person", ("person", view.Name(episode.OwnerId)), ("time", view.Time(episode.OwnedSince!.Value))),
            EpisodeState.Closed => Closed(view),
        };
    }

    public static string Next(EpisodeView view) => (view.Episode.State, view.Episode.NextStepAt) switch
    {
        (EpisodeState.Calling, { } at) => NextCall(view, at),
        (EpisodeState.Acknowledged, { } at) => view.Sheet.Say(
            "episode.next.ownerAt", ("time", view.Time(at)), ("person", view.Name(view.Episode.OwnerId))),
        _ => "",
    };

    public static string Reason(EpisodeView view)
    {
        var words = view.Sheet.Words;
        var reason = words.Say(ReasonWords.Of(view.Episode.ClosedBecause ?? ClosingReason.Other));
        return view.Episode.ClosingNote is { } note ? words.Say("episode.withNote", ("reason", reason), ("note", note)) : reason;
    }

    private static CardText Closed(EpisodeView view)
    {
        if (view.Episode.ClosedBecause is ClosingReason.NothingStands && WithdrawnLine.Last(view) is { } withdrawal)
        {
            return view.Sheet.Words.Write("episode.owner.withdrawn", ("withdrawal", withdrawal));
        }

        var time = ("time", view.Time(view.Episode.ClosedAt!.Value));
        var reason = ("reason", Reason(view));
        return view.Episode.ClosedById is { } person
            ? view.Sheet.Words.Write("episode.owner.closed", ("person", view.Name(person)), time, reason)
            : view.Sheet.Words.Write("episode.owner.closedByItself", time, reason);
    }

    private static string NextCall(EpisodeView view, DateTimeOffset at)
    {
        var presses = AlertTiming.Presses(view.Episode.Level);
        if (view.Nurses.Count == 0 && !presses)
        {
            return "";
        }

        var who = view.Nurses.Count > 0 && (!presses || view.Episode.Round < view.Sheet.Stage.Alerts.Rounds) ? "nurse" : "administrators";
        var minutes = (int)Math.Ceiling((at - view.Sheet.Now).TotalMinutes);
        return view.Sheet.Face.Arguments != EpisodeFace.Live || minutes < 1
            ? view.Sheet.Say($"episode.next.{who}At", ("time", view.Time(at)))
            : view.Sheet.Say(
                $"episode.next.{who}In", ("minutes", Digits.Of(minutes)), ("time", view.Time(at)));
    }
}
