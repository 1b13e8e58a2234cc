using BotApp.Domain.RecordTypes;

namespace BotApp.Domain.Records.Views.Conditions;

/// <summary>Which conditions make sense, the likeliest first.</summary>
public static class Operators
{
    private static readonly Operator[] Emptiness = [Operator.Empty, Operator.NotEmpty];

    public static IReadOnlyList<Operator> For(ViewField field) =>
        [.. For(field.Compared).Where(o => !field.Operand.IsNeverEmpty || !Emptiness.Contains(o))];

    public static OperatorValue ValueOf(Operator @operator) => @operator switch
    {
        Operator.Yes or Operator.No or Operator.IsMe or Operator.IsNotMe or Operator.NotMeasured or Operator.Empty or Operator.NotEmpty =>
            OperatorValue.Nothing,
        Operator.Is or Operator.IsNot or Operator.Contains or Operator.ContainsNot or Operator.BeginsWith
            or Operator.AtLeast or Operator.AtMost or Operator.Above or Operator.Below => OperatorValue.One,
        Operator.Between => OperatorValue.Two,
        Operator.AnyOf or Operator.AllOf or Operator.NoneOf => OperatorValue.Several,
        Operator.Within => OperatorValue.Period,
    };

    private static IEnumerable<Operator> For(ComparedAs compared) => compared switch
    {
        ComparedAs.Nothing => [],
        ComparedAs.Presence => [Operator.NotEmpty, Operator.Empty],
        ComparedAs.Text => [Operator.Contains, Operator.ContainsNot, Operator.Is, Operator.IsNot, Operator.BeginsWith, .. Emptiness],
        ComparedAs.Number =>
            [Operator.AtLeast, Operator.AtMost, Operator.Above, Operator.Below, Operator.Between, Operator.Is, Operator.IsNot, Operator.NotMeasured, .. Emptiness],
        ComparedAs.YesNo => [Operator.Yes, Operator.No, .. Emptiness],
        ComparedAs.Choice => [Operator.AnyOf, Operator.NoneOf, .. Emptiness],
        ComparedAs.Choices => [Operator.AnyOf, Operator.AllOf, Operator.NoneOf, .. Emptiness],
        ComparedAs.Day or ComparedAs.Moment =>
            [Operator.Within, Operator.Is, Operator.AtLeast, Operator.AtMost, Operator.Above, Operator.Below, Operator.Between, .. Emptiness],
        ComparedAs.Time => [Operator.AtLeast, Operator.AtMost, Operator.Above, Operator.Below, Operator.Between, .. Emptiness],
        ComparedAs.Record => [Operator.Is, Operator.IsNot, .. Emptiness],
        ComparedAs.Person => [Operator.IsMe, Operator.IsNotMe, Operator.Is, Operator.IsNot, .. Emptiness],
    };
}
