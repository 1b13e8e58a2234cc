using BotApp.Domain.Records.Queries;
using BotApp.Domain.Records.Tables;

namespace BotApp.Domain.Records;

/// <summary>A page of records with their subjects.</summary>
/// <param name="Subjects">By record number.</param>
/// <param name="Next">What to ask the next page after; null on the last.</param>
/// <param name="Count">How many there are; above <see cref="RecordTable.MostCounted"/> it means "more".</param>
public sealed record RecordList(
    IReadOnlyList<LoadedRecord> Records, IReadOnlyDictionary<long, LoadedRecord> Subjects, long? Next, int Count)
{
    /// <summary>As <see cref="RecordPage.IsPreparing"/>.</summary>
    public bool IsPreparing { get; init; }

    public LoadedRecord? SubjectOf(LoadedRecord record) =>
        record.Row.SubjectNumber is { } number ? Subjects.GetValueOrDefault(number) : null;
}
