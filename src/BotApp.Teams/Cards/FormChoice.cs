namespace BotApp.Teams.Cards;

/// <param name="Value">The choice's stable key; holds no comma, since multi-choices come back joined by commas.</param>
/// <param name="Title">In the viewer's language.</param>
public sealed record FormChoice(string Value, string Title);
