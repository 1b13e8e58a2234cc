namespace BotApp.Teams.Turns.Kinds;

/// <summary>A file that a person attached in the personal chat, or a picture pasted into a message.</summary>
public sealed record SentFile(string Name, string FileType, string DownloadUrl);
