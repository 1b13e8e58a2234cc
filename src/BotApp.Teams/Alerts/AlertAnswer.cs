using BotApp.Domain;
using BotApp.Domain.Alerts;
using BotApp.Domain.Deliveries;
using BotApp.Domain.Text;
using BotApp.Teams.Turns;

namespace BotApp.Teams.Alerts;

/// <summary>What somebody sees who acted on an episode: the card as it is now, and who was earlier.</summary>
public static class AlertAnswer
{
    public static Answer Of(Scene scene, Outcome<Acted> acted)
    {
        if (acted.IsRefused)
        {
            return scene.Refuse(acted.Refusals);
        }

        var episode = acted.Value.Episode;
        return (acted.Value.When, scene.Turn) switch
        {
            // The dialog closes; the cards behind it change by themselves.
            (ActedWhen.Now, ActionTurn { Surface: Surface.DialogSubmit }) => new NoAnswer(),
            (ActedWhen.Before, ActionTurn { Surface: Surface.DialogSubmit }) => Ended(scene, episode),
            // A pressed card in a channel is everybody's: the sentence for one person does not belong on it.
            (ActedWhen.Before, ActionTurn { Surface: Surface.Submit, Place.Kind: PlaceKind.Channel }) => Card(episode, null),
            (ActedWhen.Before, _) => Card(episode, EpisodeFace.Already),
            (ActedWhen.Now, _) => Card(episode, null),
        };
    }

    public static TextAnswer Ended(Scene scene, Episode episode) => scene.Tell(
        "episode.alreadyClosed",
        ("number", Digits.Of(episode.Number)),
        ("time", JapaneseTime.Show(episode.ClosedAt ?? scene.Now, scene.Now, scene.Language)));

    private static FaceAnswer Card(Episode episode, string? arguments) => new(new(Face.Episode, episode.Id, arguments));
}
