using System.Text.Json.Nodes;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using BotApp.Teams.Records;
using BotApp.Teams.Turns;

namespace BotApp.Teams.RecordTypes;

/// <summary>
/// Seen by a builder who wants to add a field to a register that takes no more, before they have filled in anything. They
/// retire what nobody uses, or go on in another register.
/// </summary>
internal static class FullCard
{
    public static Answer Answer(Scene scene, PublishedType type)
    {
        var label = type.Definition.Label.In(scene.Language);
        var data = new JsonObject { ["type"] = type.Key };
        var mayRetire = type.Definition.Fields.Count < DefinitionCheck.MostEver;
        var card = scene.Deck.Draw("notice", scene.Language, new
        {
            Title = scene.Say("type.fullTitle", ("type", label), ("count", Digits.Grouped(type.Definition.LiveFields().Count()))),
            Color = "warning",
            Text = mayRetire ? scene.Say("type.full") : scene.Say("type.fullEver", ("most", Digits.Grouped(DefinitionCheck.MostEver))),
            Buttons = new FormButton[]
            {
                new(scene.Say("type.back"), "type.open", data) { Style = "positive" },
                new(scene.Say("type.createNew"), "type.new", []),
                new(scene.Say("type.copyThis"), "type.copy", (JsonObject)data.DeepClone()) { Mode = "secondary" },
            },
        });
        return Shown.As(scene, card, scene.Say("type.cardSummary", ("type", label)));
    }
}
