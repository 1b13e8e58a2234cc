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
    /// <summary>JSON: the list that it goes along, as the list's button names it; null when it began from a record.</summary>
    public string? List { get; set; }
    /// <summary>How many of the list come before the first stop: an earlier round went to them.</summary>
    public int Before { get; set; }
    /// <summary>How many the list held when the first round along it began, as far as they are counted; 0 where nobody counted.</summary>
    public int Listed { get; set; }
    /// <summary>The list goes on after the last stop.</summary>
    public bool HasMore { get; set; }
    public DateTimeOffset BeganAt { get; set; }
    public DateTimeOffset? EndedAt { get; set; }
}
