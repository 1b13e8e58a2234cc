namespace BotApp.Teams.Turns.Kinds;

/// <summary>A person mentioned by name; the name must match the <c>&lt;at&gt;</c> text to the letter.</summary>
public sealed record Mention(string UserId, string Name);
