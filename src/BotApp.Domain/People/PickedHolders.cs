namespace BotApp.Domain.People;

/// <summary>What came from a card that asks who holds a role (person ids).</summary>
/// <param name="WereTicked">Who stood ticked when the card was drawn.</param>
public sealed record PickedHolders(IReadOnlyList<long> People, IReadOnlyList<long> WereTicked);
