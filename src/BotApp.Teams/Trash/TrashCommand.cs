using BotApp.Domain.RecordTypes;
using BotApp.Teams.Cards;
using BotApp.Teams.Records;
using BotApp.Teams.Turns;

namespace BotApp.Teams.Trash;

/// <summary>trash {register}: what was withdrawn there. Without a register it asks which.</summary>
public static class TrashCommand
{
    // Each carries a button with its fallback.
    private const int Most = 20;

    public static async Task<Answer> Run(Scene scene, string words, CancellationToken cancellation)
    {
        var types = await FindType.All(scene.Db, cancellation);
        var found = TypeWords.Read(types, words);
        return found.Type is { } type
            ? await TrashCard.Show(scene, type, null, cancellation)
            : await Choose(scene, found.Closest.Count > 0 ? found.Closest : types, cancellation);
    }

    private static async Task<Answer> Choose(Scene scene, IReadOnlyList<PublishedType> types, CancellationToken cancellation)
    {
        var ground = await RecordGround.Of(scene, cancellation);
        if (ground.IsRefused)
        {
            return scene.Refuse(ground.Refusals);
        }

        return types.Count == 0 ? scene.Tell("type.none") : Shown.As(scene, scene.Deck.Draw("types", scene.Language, new
        {
            Title = scene.Say("trash.open"),
            Lead = scene.Say("trash.which"),
            Types = types.Take(Most).Select(type => new
            {
                Label = type.Definition.Label.In(scene.Language),
                Detail = "",
                Buttons = new[] { new FormButton(scene.Say("trash.show"), "trash.show", new() { ["type"] = type.Key }) },
            }),
            Buttons = Array.Empty<FormButton>(),
        }), scene.Say("trash.summary"));
    }
}
