namespace BotApp.Teams.Turns;

/// <summary>Where a file will lie in the person's OneDrive once it was uploaded, as Teams said.</summary>
public sealed record FileCopy(string UploadUrl, string ContentUrl, string Name, string UniqueId, string FileType);
