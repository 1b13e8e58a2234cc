using BotApp.Domain.Storage;

namespace BotApp.Domain.Records.Rounds;

/// <summary>A round (巡回): one person fills in one register for everybody on a list, one after the other.</summary>
public sealed class Round : IInWorkspace
{
    /// <summary>Longer than what was typed on its way is kept, and than anybody goes back to its last card.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(14);

    public long Id { get; set; }
    public long WorkspaceId { get; set; }
    public long PersonId { get; set; }
    /// <summary>The register that is filled in.</summary>
    public long TypeId { get; set; }
    /// <summary>The key of its reference to whom or what each record is about.</summary>
    public required string Field { get; set; }
    public DateTimeOffset BeganAt { get; set; }
    public DateTimeOffset? EndedAt { get; set; }
}
