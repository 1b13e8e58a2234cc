using System.Text.Json.Nodes;

namespace BotApp.Teams.Cards.Templates;

/// <summary>An object, with its <c>$data</c> (one or many times) and its <c>$when</c>.</summary>
internal sealed class ElementTemplate(IReadOnlyList<KeyValuePair<string, TemplateNode>> members, TextTemplate? data, TextTemplate? when) : TemplateNode
{
    public override JsonNode? Expand(Scope scope)
    {
        var elements = Scopes(scope).Where(IsShown).Select(Element).ToList<JsonNode?>();
        return elements.Count switch
        {
            0 => null,
            1 => elements[0],
            _ => new JsonArray([.. elements]),
        };
    }

    private IEnumerable<Scope> Scopes(Scope scope)
    {
        if (data is null)
            return [scope];
        // Null is allowed here: $when decides in it, and every other binding inside refuses.
        var bound = data.Evaluate(scope, Missing.Allowed);
        return bound is JsonArray items
            ? items.Select((item, index) => scope with { Data = item, Index = index })
            : [scope with { Data = bound }];
    }

    private bool IsShown(Scope scope)
    {
        if (when?.Evaluate(scope, Missing.Allowed) is not { } condition)
            return when is null;
        return Values.Truth(condition)
            ?? throw new CardException(scope.Drawing.Card, "$when", "a condition must be true or false.");
    }

    private JsonObject Element(Scope scope)
    {
        var element = new JsonObject();
        foreach (var (name, value) in members)
        {
            element[name] = value.Expand(scope);
        }
        return element;
    }
}
