namespace BotApp.Domain.Records.Queries;

/// <summary>Which records of a type, and in which order.</summary>
public sealed record RecordQuery
{
    /// <summary>Whose records; null is all units, empty is none.</summary>
    public IReadOnlyList<long>? UnitIds { get; init; }

    public RecordStatus Status { get; init; } = RecordStatus.Live;

    public long? SubjectNumber { get; init; }

    public DateTimeOffset? ObservedFrom { get; init; }

    /// <summary>This moment not included.</summary>
    public DateTimeOffset? ObservedBefore { get; init; }

    /// <summary>All of them hold.</summary>
    public IReadOnlyList<RecordTest> Filters { get; init; } = [];

    public RecordOrder Order { get; init; } = RecordOrder.Newest;
}
