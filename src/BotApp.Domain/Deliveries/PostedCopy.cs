using BotApp.Domain.Storage;
using BotApp.Domain.Text;

namespace BotApp.Domain.Deliveries;

/// <summary>A message of ours that stands in a conversation and must change with the state it shows.</summary>
public sealed class PostedCopy : IInWorkspace
{
    public long Id { get; set; }
    public long WorkspaceId { get; set; }
    public long AddressId { get; set; }
    public Face Face { get; set; }
    public long FaceId { get; set; }
    public string? Arguments { get; set; }
    /// <summary>Empty when Teams told no id: such a message cannot be changed, a new one is posted instead.</summary>
    public required string ActivityId { get; set; }
    public Language Language { get; set; }
    public DateTimeOffset PostedAt { get; set; }
}
