using System.Text.Json.Nodes;

namespace BotApp.Teams.Cards;

/// <summary>
/// A text in the two forms that a card can need: <see cref="Markdown"/> for properties that are read as Markdown
/// and <see cref="Plain"/> for all others; the template engine picks one by the property.
/// A plain string in the data of a card is always a person's text and is escaped, so nobody has to think of it.
/// </summary>
public sealed record CardText(string Markdown, string Plain)
{
    /// <summary>Longest text of a person inside a sentence of ours.</summary>
    public const int LongestArgument = 400;

    public static CardText Empty { get; } = new("", "");

    /// <summary>Our own sentence, whose Markdown counts.</summary>
    public static CardText Ours(string text) => new(text, text);

    /// <summary>A person's text: cleaned of control, bidi and zero-width characters, capped, and escaped for Markdown.</summary>
    public static CardText FromPerson(string text, int longest = LongestArgument)
    {
        var clean = CleanText.Of(text, longest);
        return new(MarkdownEscape.Of(clean), clean);
    }

    public static CardText Join(string separator, IEnumerable<CardText> texts)
    {
        var all = texts.ToList();
        return new(string.Join(separator, all.Select(t => t.Markdown)), string.Join(separator, all.Select(t => t.Plain)));
    }

    public static CardText operator +(CardText first, CardText second) =>
        new(first.Markdown + second.Markdown, first.Plain + second.Plain);

    /// <summary>For data that is built as a <see cref="JsonObject"/>: keeps the two forms together.</summary>
    public JsonNode ToNode() => JsonValue.Create(this)!;

    public static implicit operator JsonNode(CardText text) => text.ToNode();

    public override string ToString() => Plain;
}
