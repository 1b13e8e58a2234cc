namespace BotApp.Domain.Records.Queries;

/// <summary>How a filter looks at a field. A record without a value passes only <see cref="IsEmpty"/>, <see cref="EmptyOrAtLeast"/> and <see cref="IsNot"/>.</summary>
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
    /// <summary>For an end that may still be open (退所日).</summary>
    EmptyOrAtLeast,
    IsNotEmpty,
    /// <summary>A text of the same search key: width, case, kana and variants do not matter. The value is a search key.</summary>
    Reads,
    /// <summary>A text whose search key has the value, a search key, in it.</summary>
    Contains,
    /// <summary>A text whose search key begins with the value, a search key.</summary>
    BeginsWith,
    /// <summary>A number that somebody tried to measure and could not.</summary>
    IsNotMeasured,
}
