using BotApp.Domain.Records.Queries;

namespace BotApp.Domain.Records;

/// <summary>Records of a page as somebody sees them.</summary>
/// <param name="Next">The number after which the next page begins; null on the last.</param>
public sealed record SeenPage(IReadOnlyList<LoadedRecord> Records, long? Next)
{
    /// <summary>As <see cref="RecordPage.IsPreparing"/>.</summary>
    public bool IsPreparing { get; init; }
}
