using System.Text.Json.Nodes;

namespace BotApp.Teams.Cards.Templates;

/// <summary><c>a.b[0]['c']</c>, from the current data, or from <c>$root</c>, <c>$data</c> or <c>$index</c>.</summary>
/// <param name="steps">Names (<see cref="string"/>) and indexes (<see cref="int"/>).</param>
internal sealed class PathExpression(string text, IReadOnlyList<object> steps) : Expression
{
    public override JsonNode? Evaluate(Scope scope, Missing missing)
    {
        var node = Start(scope, out var taken);
        foreach (var step in steps.Skip(taken))
        {
            node = step is string name ? scope.Member(node, name) : At(node, (int)step);
        }
        if (node is null && missing == Missing.Refused)
            throw new CardException(scope.Drawing.Card, $"${{{text}}}", "leads nowhere or to null.");
        return node;
    }

    private JsonNode? Start(Scope scope, out int taken)
    {
        taken = 1;
        switch (steps[0])
        {
            case "$root": return scope.Drawing.Root;
            case "$data": return scope.Data;
            case "$index": return scope.Index is { } index ? JsonValue.Create(index) : null;
            default:
                taken = 0;
                return scope.Data;
        }
    }

    private static JsonNode? At(JsonNode? node, int index) =>
        node is JsonArray items && index < items.Count ? items[index] : null;
}
