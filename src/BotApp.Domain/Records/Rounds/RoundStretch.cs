namespace BotApp.Domain.Records.Rounds;

/// <summary>The next of a list: enough for a round, and whether more come after.</summary>
/// <param name="Subjects">By record number; more than <see cref="BeginRound.Most"/> where the list goes on.</param>
/// <param name="Listed">How many the whole list holds, as far as they are counted; 0 where that was not needed.</param>
public sealed record RoundStretch(IReadOnlyList<long> Subjects, int Listed);
