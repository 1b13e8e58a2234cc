using BotApp.Domain.Records.Tables;

namespace BotApp.Domain.Records.Queries;

/// <summary>One page, and the number to ask the next one after; null on the last page.</summary>
public sealed record RecordPage(IReadOnlyList<RecordRow> Rows, long? Next)
{
    /// <summary>An index is being built: this page knows only the <see cref="RecordTable.MostWithoutIndex"/> newest records.</summary>
    public bool IsPreparing { get; init; }
}
