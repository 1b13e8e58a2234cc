using System.Text.Json;
using BotApp.Simulator.Seen;
using BotApp.Simulator.Shapes.Asked;

namespace BotApp.Simulator.Cards;

/// <summary>Finds the action that a click means.</summary>
public static class FindAction
{
    /// <summary>The action; its own JSON when the click brings it (then the card is not asked).</summary>
    public static CardPart Run(JsonElement card, Click click)
    {
        if (click.Action is { } given)
            return new CardPart(click.Path ?? "", "", given.Text("type") ?? "Action.Execute", given);
        var found = CardTree.Actions(card).Where(a => Fits(a, click)).ToList();
        var action = found.Count switch
        {
            1 => found[0],
            0 => throw RefusedException.NotFound($"An action '{Name(click)}' on this card (it has: {Titles(card)})"),
            _ => throw RefusedException.Wrong($"{found.Count} actions are '{Name(click)}'; say which by its path: {string.Join(" ", found.Select(f => f.Path))}."),
        };
        return action.Json.Property("isEnabled") is { ValueKind: JsonValueKind.False }
            ? throw RefusedException.NotOffered($"The action '{Name(click)}' is greyed out.")
            : action;
    }

    private static bool Fits(CardPart action, Click click) =>
        (click.Path is null || action.Path == click.Path)
        && (click.Id is null || action.Json.Text("id") == click.Id)
        && (click.Title is null || action.Json.Text("title") == click.Title)
        && (click.Verb is null || action.Json.Text("verb") == click.Verb)
        && (click.Path ?? click.Id ?? click.Title ?? click.Verb) is not null;

    private static string Name(Click click) => click.Title ?? click.Verb ?? click.Id ?? click.Path ?? "?";

    private static string Titles(JsonElement card) =>
        string.Join(", ", CardTree.Actions(card).Select(a => a.Json.Text("title") ?? a.Type));
}
