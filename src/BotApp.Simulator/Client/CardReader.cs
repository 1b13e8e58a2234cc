using System.Text.Json;
using BotApp.Simulator.Cards;
using BotApp.Simulator.Seen;

namespace BotApp.Simulator.Client;

/// <summary>A card as a person reads it: words, buttons, inputs.</summary>
public sealed class CardReader(JsonElement card)
{
    public JsonElement Json => card;

    /// <summary>All words in order, a line each.</summary>
    public string Text => string.Join('\n', CardWords.Of(card));

    public IReadOnlyList<CardPart> Actions => CardTree.Actions(card);

    public IReadOnlyList<string> Buttons => [.. Actions.Select(a => a.Json.Text("title")).OfType<string>()];

    public IReadOnlyList<string> Inputs => [.. CardTree.Inputs(card).Select(i => i.Json.Text("id")).OfType<string>()];

    public bool Says(string words) => Text.Contains(words, StringComparison.Ordinal);

    public CardPart Action(string title) => Actions.First(a => a.Json.Text("title") == title);

    public CardPart Input(string id) => CardTree.Inputs(card).First(i => i.Json.Text("id") == id);
}
