using BotApp.Domain.Storage;

namespace BotApp.Domain.Records.Views;

/// <summary>A saved view of a type (一覧): everybody's, or one person's. A draft is what a person is building now.</summary>
public sealed class View : IInWorkspace
{
    public long Id { get; set; }
    public long WorkspaceId { get; set; }
    public long TypeId { get; set; }
    public required string Name { get; set; }
    /// <summary>Null: everybody's who may see the records.</summary>
    public long? OwnerId { get; set; }
    public bool IsDraft { get; set; }
    /// <summary>The view that a draft will replace when it is saved; null for a new one.</summary>
    public long? DraftOfId { get; set; }
    /// <summary><see cref="ViewDefinition"/> as JSON.</summary>
    public required string Definition { get; set; }
    public long? CreatedById { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
    public long? UpdatedById { get; set; }
    public DateTimeOffset UpdatedAt { get; set; }
    public DateTimeOffset? RemovedAt { get; set; }
    public long? RemovedById { get; set; }
}
