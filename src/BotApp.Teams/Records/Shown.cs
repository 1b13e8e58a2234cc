using System.Text.Json.Nodes;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Records;

/// <summary>Shows a card the way the turn asks for: in the place of the pressed card, below the message, or as a dialog.</summary>
internal static class Shown
{
    public static Answer As(Scene scene, JsonObject card, string title) => scene.Turn switch
    {
        ActionTurn { Surface: Surface.DialogOpen or Surface.DialogSubmit } => new DialogAnswer(title, card),
        ActionTurn => new CardAnswer(card, title, Replaces: true),
        _ => new CardAnswer(card, title),
    };
}
