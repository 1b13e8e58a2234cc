using BotApp.Domain.People;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Requests;

/// <summary>内製と決定・ベンダーへ: who does it, with the reason, the person and the date. Can be decided anew.</summary>
public static class DecideLane
{
    public static async Task<Outcome<RequestActed>> Run(
        AppDb db, Rights rights, long personId, long? requestId, Lane? lane, string? reason, DateTimeOffset now,
        CancellationToken cancellation)
    {
        var found = await FindRequest.ToActOn(db, rights, personId, requestId, cancellation);
        var why = RequestText.Of(reason, "reason", "request.reasonMissing");
        if (found.IsRefused || (found.Value.State is not RequestState.Closed && (why.IsRefused || lane is null)))
        {
            return Outcome<RequestActed>.Refuse([.. found.Refusals, .. why.Refusals, .. NoLane(lane)]);
        }

        var request = found.Value;
        if (request.State is RequestState.Closed || request.Lane == lane)
        {
            return new RequestActed(request, ActedWhen.Before);
        }

        request.Lane = lane;
        request.LaneReason = why.Value;
        request.DecidedById = personId;
        request.DecidedAt = now;
        var entry = RequestLog.Add(db, request, RequestEntryKind.LaneDecided, personId, now);
        entry.Lane = lane;
        entry.Note = why.Value;
        await RequestLog.Redraw(db, request, now, cancellation);
        return new RequestActed(request, ActedWhen.Now);
    }

    private static IEnumerable<Refusal> NoLane(Lane? lane) => lane is null ? [Refusal.At("lane", "request.laneMissing")] : [];
}
