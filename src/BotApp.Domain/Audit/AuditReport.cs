namespace BotApp.Domain.Audit;

/// <summary>What a look at the chain of one workspace found.</summary>
/// <param name="Entries">How many hold, up to the first that does not.</param>
/// <param name="Head">The hash of the last of them. Kept elsewhere, it shows later whether the end was cut off.</param>
/// <param name="Broken">The number of the first entry that does not hold; null when all do.</param>
/// <param name="Why">In English, for whoever runs the command; null when nothing is broken.</param>
public sealed record AuditReport(long WorkspaceId, long Entries, string Head, long? Broken, string? Why);
