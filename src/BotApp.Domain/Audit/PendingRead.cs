using BotApp.Domain.Storage;

namespace BotApp.Domain.Audit;

/// <summary>Records of one register that a turn showed to somebody, on its way into the audit.</summary>
/// <param name="Numbers">Never empty.</param>
public sealed record PendingRead(
    long WorkspaceId, long PersonId, ShownAs How, long TypeId, IReadOnlyList<long> Numbers, DateTimeOffset At, string? TurnId);
