using System.Text.Json.Nodes;
using BotApp.Domain.Records;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.WhoMay;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using BotApp.Teams.Commands;
using BotApp.Teams.Home;
using BotApp.Teams.Turns;

namespace BotApp.Teams.Records;

/// <summary>
/// Seen by whoever says the name of a register and no command, maybe with a word after it: 健康観察, 健康観察 四宮. They
/// choose what they meant: to record, to see the list, to search.
/// </summary>
internal static class NamedType
{
    private const int LongestRest = 40;

    /// <returns>Null where no register is meant, or none that this person sees here.</returns>
    public static async Task<Answer?> Run(Scene scene, string text, CancellationToken cancellation)
    {
        var ground = await RecordGround.Of(scene, cancellation);
        var found = ground.IsRefused ? null : TypeWords.Read(await FindType.All(scene.Db, cancellation), text);
        return found switch
        {
            null => null,
            { Type: { } type } => Shown.As(scene, Draw(scene, type, SafeText.Cap(found.Rest, LongestRest)), type.Definition.Label.In(scene.Language)),
            { Closest: [_, ..] closest } when ClosestCommands.To(text, scene.Language).Count == 0 =>
                await TypesCard.Choose(scene, ground.Value, text, closest, cancellation),
            _ => null,
        };
    }

    private static JsonObject Draw(Scene scene, PublishedType type, string rest)
    {
        var label = type.Definition.Label.In(scene.Language);
        return scene.Deck.Draw("notice", scene.Language, new
        {
            Title = label,
            Color = "default",
            Text = rest.Length > 0 ? scene.Say("type.whatAbout", ("rest", rest)) : scene.Say("type.what"),
            Buttons = rest.Length > 0 ? About(scene, type, $"{label} {rest}") : Alone(scene, type),
        });
    }

    private static IEnumerable<FormButton> Alone(Scene scene, PublishedType type) => TypesCard.Buttons(scene, type).SelectMany((button, at) => button.Verb is "record.find"
        ? [button with { Title = scene.Say("type.listAndSearch") }, new(scene.Say("type.savedLists"), "view.list", new() { ["type"] = type.Key }) { Mode = "secondary" }]
        : new[] { at == 0 ? button with { Style = "positive" } : button });

    /// <summary>What the commands do with the same words.</summary>
    private static IEnumerable<FormButton> About(Scene scene, PublishedType type, string words)
    {
        var reach = Reach.Of(scene.Me.Id, scene.Rights);
        if (reach.WhyNot(AccessAction.View, type.Definition, scene.Language) is null)
        {
            yield return CommandButton.Of(scene.Say("list.search"), $"{CommandWords.Shown(Command.Find, scene.Language)} {words}") with { Style = "positive" };
        }

        if (reach.WhyNot(AccessAction.Add, type.Definition, scene.Language) is null)
        {
            yield return CommandButton.Of(scene.Say("record.record"), $"{CommandWords.Shown(Command.New, scene.Language)} {words}");
        }
    }
}
