using System.Text.Json.Nodes;

namespace BotApp.Teams.Cards.Templates;

/// <summary>A value without a binding.</summary>
internal sealed class FixedTemplate(JsonNode? value) : TemplateNode
{
    public override JsonNode? Expand(Scope scope) => value?.DeepClone();
}
