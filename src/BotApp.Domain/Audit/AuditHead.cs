namespace BotApp.Domain.Audit;

/// <summary>The last entry that a chain once had.</summary>
public sealed record AuditHead(long WorkspaceId, long Number, string Hash);
