using System.Text.Json.Nodes;

namespace BotApp.Teams.Cards.Templates;

/// <summary>One <c>cards/NAME.json</c>, parsed once.</summary>
public sealed class CardTemplate
{
    private readonly TemplateNode root;

    private CardTemplate(string name, JsonObject source, TemplateNode root)
    {
        Name = name;
        Source = source;
        this.root = root;
    }

    public string Name { get; }

    /// <summary>The template with its parts put in, as Microsoft's library can read it.</summary>
    public JsonObject Source { get; }

    /// <exception cref="CardException">The template is not of the subset.</exception>
    public static CardTemplate Of(string name, JsonObject source) => new(name, source, new TemplateReader(name).Read(source));

    /// <summary>The template with its values, before version, language and fallbacks are added.</summary>
    /// <exception cref="CardException">A path leads nowhere outside a condition.</exception>
    public JsonObject Bind(Drawing drawing) => root.Expand(Scope.Of(drawing)) as JsonObject
        ?? throw new CardException(Name, "$", "the whole card fell away or was repeated.");
}
