using System.Text.Json.Nodes;

namespace BotApp.Teams.Cards.Templates;

/// <summary>What stands between <c>${</c> and <c>}</c>, parsed once.</summary>
internal abstract class Expression
{
    public abstract JsonNode? Evaluate(Scope scope, Missing missing);
}
