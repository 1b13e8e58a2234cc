using BotApp.Domain.Alerts;
using BotApp.Domain.Alerts.Acts;
using BotApp.Domain.People;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using BotApp.Teams.Commands;
using BotApp.Teams.People;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Alerts;

/// <summary>引き継ぐ {number} {person}: by name or by mention. A name that nobody has, or several, is answered with who can be chosen.</summary>
public static class HandOverCommand
{
    private static readonly string[] Endings = ["さんへ", "さんに", "さん", "へ", "に"];

    public static Task<Answer> Run(Scene scene, CommandLine line, CancellationToken cancellation) =>
        AlertCommands.Act(scene, line, (episode, rest) => HandOver(scene, line, episode, rest, cancellation), cancellation);

    private static async Task<Answer> HandOver(
        Scene scene, CommandLine line, Episode episode, string typed, CancellationToken cancellation)
    {
        // Who may not act is told so, and no names.
        var allowed = await FindEpisode.ToActOn(scene.Db, scene.Rights, episode.Id, cancellation);
        if (allowed.IsRefused)
        {
            return scene.Refuse(allowed.Refusals);
        }

        var colleagues = await AlertForms.Colleagues(scene, episode, cancellation);
        if (colleagues.Count == 0)
        {
            return scene.Tell("episode.handOver.nobody");
        }

        var meant = Meant(scene, colleagues, typed);
        if (meant is not [var one])
        {
            return scene.Tell(
                meant.Count == 0 ? "episode.handOver.typePerson" : "episode.handOver.severalNamed",
                ("example", $"{AlertCommands.Example(line, episode)} {(meant.Count == 0 ? colleagues : meant)[0].Name}"),
                ("people", string.Join(Between.Items(scene.Language), (meant.Count == 0 ? colleagues : meant).Take(5).Select(p => p.Name))));
        }

        return AlertAnswer.Of(scene, await HandOverEpisode.Run(
            scene.Db, scene.Rights, scene.Me.Id, episode.Id, one.Id, scene.Stage.Alerts, scene.Now, cancellation));
    }

    private static List<Person> Meant(Scene scene, IReadOnlyList<Person> colleagues, string typed)
    {
        var mentioned = scene.Turn is MessageTurn message ? message.Mentions.Select(m => m.UserId).ToHashSet(StringComparer.Ordinal) : [];
        return mentioned.Count > 0
            ? [.. colleagues.Where(p => p.UserId is { } id && mentioned.Contains(id))]
            : Roster.Named(colleagues, Name(typed));
    }

    private static string Name(string typed)
    {
        var name = SafeText.Line(typed);
        name = name.StartsWith("to ", StringComparison.OrdinalIgnoreCase) ? name[3..] : name;
        return Endings.FirstOrDefault(e => name.EndsWith(e, StringComparison.Ordinal)) is { } ending ? name[..^ending.Length] : name;
    }
}
