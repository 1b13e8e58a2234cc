using BotApp.Teams.Turns;

namespace BotApp.Teams.Home;

/// <summary>Buttons of the home card: each runs what a command runs.</summary>
public static class HomeVerbs
{
    public static Task<Answer> Run(Scene scene, ActionTurn turn, CancellationToken cancellation) => turn.Verb switch
    {
        "home.show" => HomeCard.Answer(scene, cancellation),
        "home.command" => Commands.RunCommand.Run(scene, Commands.CommandLine.Read(turn.Text("text") ?? ""), cancellation),
        _ => Verbs.Unknown(scene),
    };
}
