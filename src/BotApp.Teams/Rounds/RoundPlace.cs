using BotApp.Domain.Records.Rounds;

namespace BotApp.Teams.Rounds;

/// <summary>Where on a round a form stands.</summary>
/// <param name="Field">The key of the reference to whom it is about.</param>
/// <param name="Place">From 1, of <paramref name="Count"/>.</param>
/// <param name="IsLast">Nobody else waits.</param>
public sealed record RoundPlace(long RoundId, string Field, int Place, int Count, bool IsLast)
{
    /// <summary>The part of a long list; null where the round goes to all of it.</summary>
    public RoundPart? Part { get; init; }

    public static RoundPlace Of(LoadedRound round, RoundStop stop) =>
        new(round.Row.Id, round.Row.Field, stop.Place, round.Stops.Count, round.Waiting.All(s => s.Place == stop.Place)) { Part = round.Part };
}
