namespace BotApp.Simulator.Shapes;

/// <summary>A person with what they are offered in their language.</summary>
public sealed record Me(SeenPerson Person, Offers Offers);
