namespace BotApp.Domain.Records.Rounds;

/// <summary>Which part of a long list a round goes to.</summary>
/// <param name="From">The place of its first stop in the list, from 1.</param>
/// <param name="To">The place of its last stop.</param>
/// <param name="All">How many are in the list: exactly, or at least.</param>
public sealed record RoundPart(int From, int To, int All, bool IsExact);
