namespace BotApp.Teams.Cards;

/// <summary>The inputs that a form can draw.</summary>
public enum FieldInput
{
    Text,
    MultiLine,

    /// <summary>A text input, since <c>Input.Number</c> gives nothing for ３６．５ or 36度5分.</summary>
    Number,
    YesNo,
    Choice,
    MultiChoice,
    Date,
    Time,

    /// <summary>A record of another type, found while typing.</summary>
    Reference,

    /// <summary>No input: a heading between fields (<see cref="FormField.Label"/>), with <see cref="FormField.Help"/> under it.</summary>
    Heading,

    /// <summary>No input: what the field holds, and in <see cref="FormField.Help"/> why it is not theirs to change.</summary>
    Fixed,

    /// <summary>No input: only <see cref="FormField.Help"/>.</summary>
    Explanation,
}
