namespace BotApp.Teams.Cards;

/// <summary>A sentence on top of a form.</summary>
public sealed record FormNotice(CardText Text);
