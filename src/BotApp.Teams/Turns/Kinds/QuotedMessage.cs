namespace BotApp.Teams.Turns.Kinds;

/// <summary>The message that a message action was started from.</summary>
/// <param name="Text">Its body as plain text.</param>
public sealed record QuotedMessage(string MessageId, string Text, string? AuthorName, string? Link);
