using BotApp.Domain.Records.Queries;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records.Views.Conditions;

/// <summary>Conditions on texts. However a name is written, it is the same name.</summary>
internal static class TextCondition
{
    public static RecordTest? Of(FilterMaker filter, ViewCondition condition)
    {
        if (condition.Values is not [var text] || SearchKey.Of(text) is not { Length: > 0 } key)
        {
            return null;
        }

        return condition.Operator switch
        {
            Operator.Is => filter.Is(Comparison.Reads, key),
            Operator.IsNot => new NoneOf([filter.Is(Comparison.Reads, key)]),
            Operator.Contains => filter.Is(Comparison.Contains, key),
            Operator.ContainsNot => new NoneOf([filter.Is(Comparison.Contains, key)]),
            Operator.BeginsWith => filter.Is(Comparison.BeginsWith, key),
            _ => null,
        };
    }
}
