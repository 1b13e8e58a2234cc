using BotApp.Teams.Wire;

namespace BotApp.Teams.Turns;

/// <summary>A file for the person's OneDrive; what is said depends on whether it arrived there.</summary>
public sealed record UploadAnswer(FileCopy To, byte[] Bytes, OutgoingMessage Done, OutgoingMessage Failed) : Answer;
