namespace BotApp.Domain.Records.Views.Conditions;

/// <summary>How a condition of a view looks at a field. Which make sense for which field says <see cref="Operators"/>.</summary>
public enum Operator
{
    Is,
    IsNot,
    Contains,
    ContainsNot,
    BeginsWith,
    AtLeast,
    AtMost,
    Above,
    Below,
    Between,
    /// <summary>Within a period that moves with the days: 今週, 過去7日.</summary>
    Within,
    Yes,
    No,
    AnyOf,
    AllOf,
    NoneOf,
    /// <summary>The person who looks at the view.</summary>
    IsMe,
    IsNotMe,
    NotMeasured,
    Empty,
    NotEmpty,
}
