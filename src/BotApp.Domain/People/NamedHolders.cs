namespace BotApp.Domain.People;

/// <summary>What a pick changed: who holds the role since then, and who does not any more (person ids).</summary>
public sealed record NamedHolders(IReadOnlyList<long> Added, IReadOnlyList<long> Removed);
