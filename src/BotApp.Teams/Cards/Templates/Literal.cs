using System.Text.Json.Nodes;

namespace BotApp.Teams.Cards.Templates;

/// <summary>A number, a truth value, null or a quoted text of the template itself (ours, so it is never escaped).</summary>
internal sealed class Literal(JsonNode? value) : Expression
{
    public override JsonNode? Evaluate(Scope scope, Missing missing) => value;
}
