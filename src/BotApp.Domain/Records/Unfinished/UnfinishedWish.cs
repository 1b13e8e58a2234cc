namespace BotApp.Domain.Records.Unfinished;

/// <summary>The form that somebody is about to open.</summary>
public sealed record UnfinishedWish(long TypeId, long? RecordNumber, long? SubjectNumber);
