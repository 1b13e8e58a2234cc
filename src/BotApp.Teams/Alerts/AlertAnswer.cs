using BotApp.Domain;
using BotApp.Domain.Alerts;
using BotApp.Domain.Alerts.Acts;
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
        return ActAnswer.Of(scene, acted.Value.When, () => Ended(scene, episode), said => new FaceAnswer(new(Face.Episode, episode.Id, said)));
    }

    public static TextAnswer Ended(Scene scene, Episode episode) => scene.Tell(
        "episode.alreadyClosed",
        ("number", Digits.Of(episode.Number)),
        ("time", JapaneseTime.Show(episode.ClosedAt ?? scene.Now, scene.Now, scene.Language)));
}
