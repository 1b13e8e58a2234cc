namespace BotApp.Teams.Turns;

/// <summary>A file that a person attached in the personal chat.</summary>
public sealed record SentFile(string Name, string FileType, string DownloadUrl);
