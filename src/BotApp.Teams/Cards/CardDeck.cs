using System.Text.Json.Nodes;
using BotApp.Domain.Text;
using BotApp.Teams.Cards.Templates;

namespace BotApp.Teams.Cards;

/// <summary>
/// All card faces of the <c>cards</c> folder, parsed once. Safe for many threads.
/// A face sees the given data as <c>$root</c> and the words of the viewer's language as <c>$root.words</c>.
/// </summary>
public sealed class CardDeck
{
    /// <summary>Longest text of a person on a card, tried from the left until the card fits its budget.</summary>
    private static readonly int[] Lengths = [2000, 600, 200, 80, 40, 20, 10];

    private readonly Dictionary<string, CardTemplate> templates;
    private readonly WordsFiles words;

    private CardDeck(Dictionary<string, CardTemplate> templates, WordsFiles words)
    {
        this.templates = templates;
        this.words = words;
    }

    public IReadOnlyCollection<CardTemplate> Templates => templates.Values;

    /// <exception cref="CardException">A file is not what this engine understands; the message names file and place.</exception>
    public static CardDeck Load(string cardsFolder)
    {
        var parts = new PartsFolder(Path.Combine(cardsFolder, "parts"));
        var faces = Directory.EnumerateFiles(cardsFolder, "*.json")
            .Select(file => Template(file, parts))
            .ToDictionary(t => t.Name, StringComparer.Ordinal);
        return new(faces, WordsFiles.Load(Path.Combine(cardsFolder, "words")));
    }

    public Words Words(Language language) => words.Of(language);

    /// <summary>
    /// Draws a face. Strings in the data are people's text and escaped; sentences of ours that hold Markdown come as
    /// <see cref="CardText"/>. Long texts are cut further until the card fits <see cref="CardSize.Budget"/>.
    /// </summary>
    /// <param name="card">The template's name: <c>episode</c> for <c>cards/episode.json</c>.</param>
    /// <param name="language">The viewer's.</param>
    /// <param name="data">A <see cref="JsonObject"/>, or any object whose public properties are the data (names in camelCase).</param>
    /// <exception cref="CardException">No such face, a path leads nowhere, or no cut makes the card small enough.</exception>
    public JsonObject Draw(string card, Language language, object data)
    {
        if (!templates.TryGetValue(card, out var template))
            throw new CardException($"There is no card {card}.");
        var root = CardJson.DataOf(data);
        JsonObject? drawn = null;
        foreach (var longest in Lengths)
        {
            drawn = Draw(template, language, root, longest);
            if (CardSize.Fits(drawn))
                return drawn;
        }
        CardSize.Check(card, drawn!);
        return drawn!;
    }

    private JsonObject Draw(CardTemplate template, Language language, JsonObject root, int longest)
    {
        var said = words.Of(language);
        var bound = template.Bind(new(template.Name, root, said.Tree, Escaping.ByProperty, longest));
        return CardDress.On(bound, said);
    }

    private static CardTemplate Template(string file, PartsFolder parts)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        return parts.Resolve(name, CardJson.Read(file)) is JsonObject source && source["type"]?.GetValue<string>() == "AdaptiveCard"
            ? CardTemplate.Of(name, source)
            : throw new CardException(name, "type", "a face is an AdaptiveCard.");
    }
}
