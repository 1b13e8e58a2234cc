namespace BotApp.Domain.Records;

/// <summary>How a filter looks at a field. A record without a value passes only <see cref="IsEmpty"/> and <see cref="IsNot"/>.</summary>
public enum Comparison
{
    Is,
    IsNot,
    Below,
    AtMost,
    Above,
    AtLeast,
    /// <summary>A list (multi-choice) that has this choice among its own.</summary>
    Holds,
    IsEmpty,
    IsNotEmpty,
}
