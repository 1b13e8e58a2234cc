using System.Text.Json.Nodes;
using BotApp.Domain.RecordTypes;
using BotApp.Teams.Cards;
using BotApp.Teams.Turns;

namespace BotApp.Teams.Records.Forms;

/// <summary>Seen by whoever stopped a form: nothing was stored. They can begin anew.</summary>
internal static class CancelledCard
{
    public static JsonObject Draw(Scene scene, PublishedType type) => scene.Deck.Draw("notice", scene.Language, new
    {
        Title = scene.Say("record.cancelled"),
        Color = "default",
        Text = "",
        Buttons = new[]
        {
            new FormButton(
                scene.Say("record.recordOf", ("type", type.Definition.Label.In(scene.Language))), "record.new", new() { ["type"] = type.Key }),
        },
    });
}
