using BotApp.Domain.Storage;

namespace BotApp.Domain.Requests;

/// <summary>"Please change this." Its state is ours; the Teams threads are faces of it.</summary>
public sealed class Request : IInWorkspace
{
    public long Id { get; set; }
    public long WorkspaceId { get; set; }
    /// <summary>What people say on the phone: 依頼 #14.</summary>
    public long Number { get; set; }
    public long UnitId { get; set; }
    public required string Text { get; set; }
    /// <summary>The record type that it is about, when somebody said so.</summary>
    public string? RecordType { get; set; }
    public long RequesterId { get; set; }
    public DateTimeOffset FiledAt { get; set; }
    public RequestState State { get; set; }
    public long? OwnerId { get; set; }
    public DateTimeOffset? TakenAt { get; set; }
    public long? AnsweredById { get; set; }
    public DateTimeOffset? AnsweredAt { get; set; }
    public Lane? Lane { get; set; }
    public string? LaneReason { get; set; }
    public long? DecidedById { get; set; }
    public DateTimeOffset? DecidedAt { get; set; }
    public long? ClosedById { get; set; }
    public DateTimeOffset? ClosedAt { get; set; }
    public string? ClosingReason { get; set; }
    /// <summary>The message that it was made from, and who wrote it.</summary>
    public string? SourceLink { get; set; }
    public string? SourceAuthor { get; set; }
    /// <summary>Null until a builders' channel is bound: the root card waits for it.</summary>
    public long? ChannelAddressId { get; set; }
    /// <summary>Where the requester's copy stands.</summary>
    public long? RequesterAddressId { get; set; }
    /// <summary>Compared at every write: of two who act on the same state, one wins.</summary>
    public int Version { get; set; }
}
