using BotApp.Domain.Storage;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records.Views;

/// <summary>A view that posts itself to a channel, for everybody in it to see, at certain times of the day (Japan).</summary>
public sealed class ViewPin : IInWorkspace
{
    public long Id { get; set; }
    public long WorkspaceId { get; set; }
    public long ViewId { get; set; }
    public long AddressId { get; set; }
    /// <summary>The unit of the channel: only its records are shown there.</summary>
    public long UnitId { get; set; }
    /// <summary><see cref="PinTimes"/>: <c>07:00,17:00</c>, <c>Monday,Thursday|09:00</c>.</summary>
    public required string Times { get; set; }
    public Language Language { get; set; }
    /// <summary>When it posts itself next; whoever moves it on has posted it.</summary>
    public DateTimeOffset NextAt { get; set; }
    public long? PinnedById { get; set; }
    public DateTimeOffset PinnedAt { get; set; }
    public DateTimeOffset? EndedAt { get; set; }
    public long? EndedById { get; set; }
}
