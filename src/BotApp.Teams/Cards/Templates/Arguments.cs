using System.Text.Json.Nodes;

namespace BotApp.Teams.Cards.Templates;

/// <summary>The arguments of a call, evaluated when they are asked for: <c>if</c> looks at one branch only.</summary>
internal sealed class Arguments(IReadOnlyList<Expression> expressions, Scope scope, Missing missing)
{
    public int Count => expressions.Count;

    /// <summary>As the place of the call says.</summary>
    public JsonNode? this[int index] => expressions[index].Evaluate(scope, missing);

    /// <summary>Null where a path leads nowhere.</summary>
    public JsonNode? Lenient(int index) => expressions[index].Evaluate(scope, Missing.Allowed);

    /// <summary>True unless false or null: 0 and "" count as true, as in Microsoft's expression language.</summary>
    public bool IsTrue(int index) => Lenient(index) is { } value && !(Values.Truth(value) is false);

    public CardText Text(int index) =>
        Values.Text(this[index], scope.Drawing) ?? throw Refuse("needs a text, a number or a truth value.");

    public CardException Refuse(string reason) => new(scope.Drawing.Card, "expression", reason);

    public IEnumerable<CardText> Texts(JsonArray items) =>
        items.Select(i => Values.Text(i, scope.Drawing) ?? throw Refuse("a list of texts holds something else."));
}
