using System.Text.Json.Nodes;
using BotApp.Domain.Records.Entries;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;
using BotApp.Teams.Turns;

namespace BotApp.Teams.Records.Forms;

/// <summary>Seen by whoever asks for a long form by a command: how long it is, and the button that opens it as a dialog.</summary>
internal static class LongForm
{
    /// <param name="about">Whom it is about, by the key of the reference.</param>
    public static Answer Begin(Scene scene, RecordGround ground, PublishedType type, IReadOnlyDictionary<string, string> about)
    {
        var drawn = DrawnFields.Of(ground.Reach, type, null).All;
        var data = new JsonObject { ["type"] = type.Key };
        foreach (var (key, number) in about)
        {
            (data["field"], data["about"]) = (key, number);
        }

        return new CardAnswer(
            scene.Deck.Draw("notice", scene.Language, new
            {
                Title = type.Definition.Label.In(scene.Language),
                Color = "default",
                Text = scene.Say(
                    "record.longForm",
                    ("fields", Digits.Of(drawn.Count(f => FieldBehaviour.Of(f.Kind).IsAsked))),
                    ("steps", Digits.Of(FormSteps.Of(drawn).Count))),
                Buttons = new[] { FormButtons.Opening(new(scene.Say("record.beginForm"), "record.new", data) { Style = "positive" }, type.Definition) },
            }),
            scene.Say("record.formSummary", ("type", type.Definition.Label.In(scene.Language))));
    }
}
