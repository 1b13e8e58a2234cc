using BotApp.Domain.Text;

namespace BotApp.Domain.Records.History;

/// <summary>Which state of a record somebody wants back.</summary>
/// <param name="ExpectedRevision">What the person has seen; somebody else's newer change is not overwritten.</param>
public sealed record EarlierState(long Number, long Revision, long ExpectedRevision, Language Language, DateTimeOffset Now);
