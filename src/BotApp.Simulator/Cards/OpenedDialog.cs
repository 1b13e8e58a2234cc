using System.Text.Json.Nodes;
using BotApp.Simulator.Shapes;
using BotApp.Simulator.ToBot;

namespace BotApp.Simulator.Cards;

/// <summary>An open dialog and how its submit is sent.</summary>
/// <param name="Extension">For a dialog of a message extension: what stood in the value that opened it (command, context, message).</param>
public sealed record OpenedDialog(SeenDialog Seen, string PersonId, Place Place, JsonObject? Extension)
{
    public string SubmitName => Extension is null ? "task/submit" : "composeExtension/submitAction";
}
