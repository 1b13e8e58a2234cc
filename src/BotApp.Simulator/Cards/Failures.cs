using System.Text.Json.Nodes;
using BotApp.Simulator.Shapes;
using BotApp.Simulator.ToBot;

namespace BotApp.Simulator.Cards;

/// <summary>The words a client shows when the bot does not answer well.</summary>
public static class Failures
{
    public static ErrorWords Of(BotAnswer answer) => answer switch
    {
        { Failure: { } why } => new ErrorWords("Unreachable", $"Unable to reach app. Please try again. ({why})"),
        _ => new ErrorWords("BotError", $"Something went wrong. Please try again. (HTTP {answer.Status})"),
    };

    public static ErrorWords Words(JsonNode? error) => new(error.Text("code") ?? "BotError", error.Text("message") ?? "");
}
