using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Editing;
using BotApp.Teams.Cards;
using BotApp.Teams.Records;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.RecordTypes;

/// <summary>廃止 and 戻す. Before a field goes, the builder reads what goes with it: rules see nothing without their field.</summary>
internal static class RetirePress
{
    public static async Task<Answer> Ask(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var found = await TypeGround.Of(scene, turn, cancellation);
        if (found.IsRefused)
        {
            return scene.Refuse(found.Refusals);
        }

        var ground = found.Value;
        var key = turn.Text("field") ?? "";
        if (RetireField.WhyNot(ground.Definition, key) is { } refusal)
        {
            return scene.Refuse([refusal]);
        }

        var field = ground.Definition.Find(key)!;
        var lost = await LostWords.Of(scene, ground.Type, key, cancellation);
        var text = scene.Say("type.retireText", ("records", await TouchedWords.Records(scene, ground.Type, cancellation)));
        return Shown.As(scene, scene.Deck.Draw("notice", scene.Language, new
        {
            Title = scene.Say("type.retireTitle", ("type", ground.Label), ("label", field.Label.In(scene.Language))),
            Color = lost.Count > 0 ? "attention" : "default",
            Text = string.Join(' ', lost.Prepend(text)),
            Buttons = new FormButton[]
            {
                new(scene.Say("type.retireNow"), "type.retire", Saving.Data(FieldCard.Data(ground, field))) { Style = "destructive" },
                new(scene.Say("type.stop"), "type.field", FieldCard.Data(ground, field)),
            },
        }), scene.Say("type.formSummary"));
    }

    public static Task<Answer> Run(Scene scene, ActionTurn turn, CancellationToken cancellation) =>
        Publish(scene, turn, (type, key) => RetireField.Run(TypeGround.Editor(scene), type.Id, key, cancellation), cancellation);

    public static Task<Answer> BringBack(Scene scene, ActionTurn turn, CancellationToken cancellation) =>
        Publish(scene, turn, (type, key) => BringBackField.Run(TypeGround.Editor(scene), type.Id, key, cancellation), cancellation);

    private static async Task<Answer> Publish(
        Scene scene, ActionTurn turn, Func<PublishedType, string, Task<Domain.Outcome<PublishedType>>> change, CancellationToken cancellation)
    {
        var ground = await TypeGround.Of(scene, turn, cancellation);
        if (ground.IsRefused)
        {
            return scene.Refuse(ground.Refusals);
        }

        var published = await change(ground.Value.Type, turn.Text("field") ?? "");
        return published.IsRefused ? scene.Refuse(published.Refusals) : TypeFaces.Published(scene, published.Value, ground.Value.Type.Version);
    }
}
