namespace BotApp.Teams.Cards;

/// <summary>To any page of a long form: a choice, and the button beside it.</summary>
/// <param name="Value">The page that is open.</param>
public sealed record FormJump(string Label, string Value, IReadOnlyList<FormChoice> Choices, IReadOnlyList<FormButton> Buttons);
