using BotApp.Domain.Alerts.Rules;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Alerts;

/// <summary>One line of an episode's history: what, who, when. Never changed.</summary>
public sealed class EpisodeEntry : IInWorkspace
{
    public long Id { get; set; }
    public long WorkspaceId { get; set; }
    public long EpisodeId { get; set; }
    public EpisodeEntryKind Kind { get; set; }
    public DateTimeOffset At { get; set; }
    /// <summary>Who did it; null for the clock.</summary>
    public long? PersonId { get; set; }
    /// <summary>Who was called, or who takes over.</summary>
    public long? OtherPersonId { get; set; }
    public Level? Level { get; set; }
    public string? Note { get; set; }
}
