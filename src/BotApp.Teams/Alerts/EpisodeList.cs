using BotApp.Domain.Alerts;
using BotApp.Domain.Deliveries;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using BotApp.Teams.Turns;
using BotApp.Teams.Wire;

namespace BotApp.Teams.Alerts;

/// <summary>異常: what is open where this person works, the worst first, one line each. They decide which one to open.</summary>
public static class EpisodeList
{
    private const int Most = 10;

    public static async Task<Answer> Answer(Scene scene, CancellationToken cancellation)
    {
        var units = UnitsHere(scene);
        if (units.Count == 0)
        {
            // Nothing open would be a lie: what is open may not be seen here.
            return scene.Tell(scene.Rights.Units.Count > 0 ? "episode.list.notHere" : "episode.list.noUnit");
        }

        var episodes = await OpenEpisodes.Of(scene.Db, units, Most, cancellation);
        if (episodes.Count == 0)
        {
            return scene.Tell("episode.list.none");
        }

        var count = await OpenEpisodes.Count(scene.Db, units, cancellation);
        var lines = new List<object>();
        foreach (var episode in episodes)
        {
            var sheet = new Sheet(scene.Db, new(Face.Episode, episode.Id), scene.Language, scene.ManySee ? null : scene.Me.Id, scene.Stage);
            lines.Add(Line((await EpisodeView.Of(sheet, cancellation))!));
        }

        var card = scene.Deck.Draw("episodes", scene.Language, new
        {
            Title = scene.Say("episode.list.title", ("count", Digits.Of(count))),
            Lines = lines,
            Note = count > Most ? scene.Say("episode.list.more", ("count", Digits.Of(count - Most))) : "",
        });
        return new CardAnswer(card, scene.Say("episode.list.summary"));
    }

    /// <summary>In a channel only what its own team may read.</summary>
    private static IReadOnlyList<long> UnitsHere(Scene scene) => scene.Unit is { } unit
        ? [.. scene.Rights.Units.Where(id => id == unit.Id)]
        : scene.ManySee ? [] : scene.Rights.Units;

    private static object Line(EpisodeView view)
    {
        var (sheet, episode) = (view.Sheet, view.Episode);
        var values = ValueLines.Shown(view).Take(2).Select(f => ValueLines.Line(view, f)).Select(v => $"{v.Label} {v.Value}");
        return new
        {
            Level = LevelWords.Say(sheet.Words, episode.Level),
            Color = LevelWords.Color(episode.Level),
            Text = sheet.Say("episode.list.line", ("number", Digits.Of(episode.Number)), ("subject", view.SubjectLine)),
            State = sheet.Say(
                "episode.list.state",
                ("values", string.Join(Between.Names(sheet.Language), values)),
                ("age", JapaneseTime.Ago(episode.OpenedAt, sheet.Now, sheet.Language)),
                ("owner", episode.State is EpisodeState.Acknowledged
                    ? sheet.Say("episode.list.owned", ("person", view.Name(episode.OwnerId)))
                    : sheet.Say("episode.list.free"))),
            Buttons = new[] { EpisodeButtons.Open(sheet.Words, episode.Id) },
        };
    }
}
