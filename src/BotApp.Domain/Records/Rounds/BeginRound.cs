using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Records.Rounds;

/// <summary>Begins a round. The same press again goes on with the round that it began.</summary>
public static class BeginRound
{
    /// <summary>One round goes to no more: who comes after on the list is for the next, which is one press away.</summary>
    public const int Most = 300;

    // Teams sends a press again after half a minute.
    private static readonly TimeSpan Again = TimeSpan.FromMinutes(1);

    public static async Task<LoadedRound> Run(AppDb db, RoundWish wish, CancellationToken cancellation)
    {
        if (await Begun(db, wish, cancellation) is { } begun)
        {
            return begun;
        }

        var round = New(wish);
        db.Rounds.Add(round);
        // Its stops point at it by its id.
        await db.SaveChangesAsync(cancellation);
        List<RoundStop> stops = [.. wish.Subjects.Distinct().Take(Most).Select((subject, at) => Stop(round, wish, at + 1, subject))];
        db.RoundStops.AddRange(stops);
        return new(round, stops);
    }

    private static Round New(RoundWish wish)
    {
        var subjects = wish.Subjects.Distinct().Count();
        var hasMore = subjects > Most;
        return new()
        {
            PersonId = wish.PersonId,
            TypeId = wish.Type.Id,
            Field = wish.Reference.Key,
            List = wish.List,
            Before = wish.Before,
            // The last round along a list knows how long it is.
            Listed = hasMore ? wish.Listed : wish.Before + subjects,
            HasMore = hasMore,
            BeganAt = wish.Now,
        };
    }

    private static RoundStop Stop(Round round, RoundWish wish, int place, long subject)
    {
        var record = place == 1 ? wish.FirstRecord : null;
        return new()
        {
            RoundId = round.Id,
            Place = place,
            SubjectNumber = subject,
            RecordNumber = record,
            DoneAt = record is null ? null : wish.Now,
        };
    }

    private static async Task<LoadedRound?> Begun(AppDb db, RoundWish wish, CancellationToken cancellation)
    {
        var since = wish.Now - Again;
        var last = await db.Rounds
            .Where(r => r.PersonId == wish.PersonId && r.TypeId == wish.Type.Id && r.EndedAt == null && r.BeganAt >= since)
            .OrderByDescending(r => r.Id).Select(r => (long?)r.Id).FirstOrDefaultAsync(cancellation);
        return await FindRound.Run(db, wish.PersonId, last, cancellation) is { } round
            && round.Stops.Select(s => s.SubjectNumber).SequenceEqual(wish.Subjects.Distinct().Take(Most))
            && round.Stops[0].RecordNumber == wish.FirstRecord
                ? round
                : null;
    }
}
