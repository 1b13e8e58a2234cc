using BotApp.Teams.Commands;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Home;

/// <summary>Buttons of the home card: each runs what a command runs.</summary>
public static class HomeVerbs
{
    public static bool OnlyReads(string verb) => verb is not "home.test";

    public static Task<Answer> Run(Scene scene, ActionTurn turn, CancellationToken cancellation) => turn.Verb switch
    {
        "home.show" => HomeCard.Answer(scene, cancellation),
        "home.test" => TestAlertCommand.Run(scene, turn.Number("unit") ?? 0, cancellation),
        "home.command" => Command(scene, CommandLine.Read(turn.Text("text") ?? ""), cancellation),
        _ => Verbs.Unknown(scene),
    };

    /// <summary>Card data is not trusted: a button runs no command that would write.</summary>
    private static Task<Answer> Command(Scene scene, CommandLine line, CancellationToken cancellation) =>
        line.Command is { } command && RunCommand.OnlyReads(command)
            ? RunCommand.Run(scene, line, cancellation)
            : Verbs.Unknown(scene);
}
