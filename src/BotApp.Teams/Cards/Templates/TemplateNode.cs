using System.Text.Json.Nodes;

namespace BotApp.Teams.Cards.Templates;

/// <summary>A node of a parsed template.</summary>
internal abstract class TemplateNode
{
    /// <returns>
    /// A new node without a parent; null when the element falls away; an array when one element became several.
    /// </returns>
    public abstract JsonNode? Expand(Scope scope);
}
