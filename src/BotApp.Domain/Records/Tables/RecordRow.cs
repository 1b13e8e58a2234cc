namespace BotApp.Domain.Records.Tables;

/// <summary>One record as its table holds it. Its values stand in <see cref="Document"/>, by field number.</summary>
public sealed class RecordRow
{
    /// <summary>Unique in the workspace, over all types.</summary>
    public long Number { get; init; }
    public long UnitId { get; set; }
    /// <summary>The version of the type that it was last entered under.</summary>
    public int Version { get; set; }
    /// <summary>1 when it was created; grows with every change.</summary>
    public int Revision { get; set; } = 1;
    public RecordStatus Status { get; set; }
    public long? SubjectNumber { get; set; }
    public DateTimeOffset ObservedAt { get; set; }
    public DateTimeOffset EnteredAt { get; init; }
    /// <summary>Null for what no person with an account entered.</summary>
    public long? EnteredById { get; init; }
    public DateTimeOffset UpdatedAt { get; set; }
    public long? UpdatedById { get; set; }
    /// <summary>Everything that the record is found by, as a search key.</summary>
    public string SearchKey { get; set; } = "";
    /// <summary>Lists are in this order (furigana).</summary>
    public string SortKey { get; set; } = "";
    public required string Document { get; set; }

    /// <summary>The search key in the table: its grams are written anew only when it changes.</summary>
    internal string? StoredSearchKey { get; set; }
}
