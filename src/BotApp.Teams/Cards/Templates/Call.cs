using System.Text.Json.Nodes;

namespace BotApp.Teams.Cards.Templates;

/// <summary>A function or an operator with its arguments.</summary>
internal sealed class Call(Function function, IReadOnlyList<Expression> arguments) : Expression
{
    public override JsonNode? Evaluate(Scope scope, Missing missing) =>
        function.Answer(new Arguments(arguments, scope, missing));
}
