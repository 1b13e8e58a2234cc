using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Records.Rounds;

/// <summary>A round of this person; nobody else's is ever found.</summary>
public static class FindRound
{
    /// <summary>A round that was left the day before is not gone on with.</summary>
    private static readonly TimeSpan GoesOnFor = TimeSpan.FromHours(18);

    public static async Task<LoadedRound?> Run(AppDb db, long personId, long? id, CancellationToken cancellation)
    {
        var round = id is null ? null : await db.Rounds.FirstOrDefaultAsync(r => r.Id == id && r.PersonId == personId, cancellation);
        return round is null ? null : await Load(db, round, cancellation);
    }

    /// <summary>Rounds that were begun and not ended, the newest first.</summary>
    public static async Task<IReadOnlyList<LoadedRound>> OnTheWay(AppDb db, long personId, DateTimeOffset now, CancellationToken cancellation)
    {
        var since = now - GoesOnFor;
        var rounds = await db.Rounds
            .Where(r => r.PersonId == personId && r.EndedAt == null && r.BeganAt > since)
            .OrderByDescending(r => r.BeganAt).ThenByDescending(r => r.Id).Take(3).ToListAsync(cancellation);
        var loaded = new List<LoadedRound>();
        foreach (var round in rounds)
        {
            loaded.Add(await Load(db, round, cancellation));
        }

        return [.. loaded.Where(r => r.Waiting.Any())];
    }

    private static async Task<LoadedRound> Load(AppDb db, Round round, CancellationToken cancellation) =>
        new(round, await db.RoundStops.Where(s => s.RoundId == round.Id).OrderBy(s => s.Place).ToListAsync(cancellation));
}
