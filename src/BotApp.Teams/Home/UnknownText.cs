using BotApp.Domain.Text;
using BotApp.Teams.Commands;
using BotApp.Teams.Records;
using BotApp.Teams.Turns;

namespace BotApp.Teams.Home;

/// <summary>A text that is no command: what can be done in the register that it names, or the closest commands and the home card.</summary>
public static class UnknownText
{
    private const int MostShown = 40;

    public static async Task<Answer> Answer(Scene scene, CommandLine line, CancellationToken cancellation)
    {
        if (line.Text.Length == 0)
        {
            return await HomeCard.Answer(scene, cancellation);
        }

        if (await NamedType.Run(scene, line.Text, cancellation) is { } named)
        {
            return named;
        }

        var close = ClosestCommands.To(line.Text, scene.Language);
        var typed = SafeText.Cap(SafeText.Line(line.Text), MostShown);
        var notice = close.Count > 0
            ? scene.Say("command.unknownWithClosest", ("text", typed), ("closest", string.Join(" / ", close.Select(c => c.Text))))
            : scene.Say("command.unknown", ("text", typed));
        return await HomeCard.Answer(scene, notice, [.. close.Where(c => c.CanBePressed).Select(c => CommandButton.Of(c.Text, c.Text))], cancellation);
    }
}
