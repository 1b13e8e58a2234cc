using BotApp.Domain.Storage;

namespace BotApp.Domain.Alerts;

/// <summary>
/// The rules that judge the records of one type from a moment on. Installing again ends the set before it; findings
/// keep the rule that they were made by.
/// </summary>
public sealed class RuleSet : IInWorkspace
{
    public long Id { get; set; }
    public long WorkspaceId { get; set; }
    public required string RecordType { get; set; }
    /// <summary>As <see cref="Rules.RuleFile"/> writes them.</summary>
    public required string Rules { get; set; }
    public DateTimeOffset InstalledAt { get; set; }
    public long? InstalledById { get; set; }
    public DateTimeOffset? EndedAt { get; set; }
}
