namespace BotApp.Simulator.Shapes.Asked;

/// <summary>Yes or no to a file that the bot offers.</summary>
public sealed record ConsentAnswer(bool Accept, int? Attachment = null);
