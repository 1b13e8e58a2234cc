using BotApp.Domain.Records.Views;
using BotApp.Domain.RecordTypes;
using BotApp.Teams.Cards;
using BotApp.Teams.Records;
using BotApp.Teams.Turns;

namespace BotApp.Teams.Views;

/// <summary>Seen by whoever wants another view of a register: everybody's and their own, and the way to a new one.</summary>
internal static class ViewsCard
{
    // Each carries a button with its fallback.
    private const int Most = 20;

    public static async Task<Answer> Show(Scene scene, PublishedType type, CancellationToken cancellation)
    {
        var ground = await RecordGround.Of(scene, cancellation);
        if (ground.IsRefused)
        {
            return scene.Refuse(ground.Refusals);
        }

        var views = await FindView.OfType(scene.Db, scene.Me.Id, type.Id, cancellation);
        var label = type.Definition.Label.In(scene.Language);
        var card = scene.Deck.Draw("types", scene.Language, new
        {
            Title = scene.Say("view.listTitle", ("type", label)),
            Lead = views.Count == 0 ? scene.Say("view.none") : views.Count > Most ? scene.Say("view.tooManyToShow") : "",
            Types = views.Take(Most).Select(view => new
            {
                Label = view.OwnerId is null ? view.Name : scene.Say("view.own", ("name", view.Name)),
                Buttons = new[] { new FormButton(scene.Say("view.open"), "view.show", new() { ["view"] = view.Id }) },
            }),
            Buttons = new[]
            {
                new FormButton(scene.Say("view.new"), "view.new", new() { ["type"] = type.Key }) { Style = "positive" },
                new FormButton(scene.Say("view.all"), "record.find", new() { ["type"] = type.Key }) { Mode = "secondary" },
                new FormButton(scene.Say("trash.open"), "trash.show", new() { ["type"] = type.Key }) { Mode = "secondary" },
            },
        });
        return Shown.As(scene, card, scene.Say("view.listTitle", ("type", label)));
    }
}
