using BotApp.Domain.People;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Requests;

/// <summary>引き受ける: the first who presses owns it; everybody after that is told who it was.</summary>
public static class TakeRequest
{
    public static async Task<Outcome<RequestActed>> Run(
        AppDb db, Rights rights, long personId, long? requestId, DateTimeOffset now, CancellationToken cancellation)
    {
        var found = await FindRequest.ToActOn(db, rights, personId, requestId, cancellation);
        if (found.IsRefused)
        {
            return Outcome<RequestActed>.Refuse(found.Refusals);
        }

        var request = found.Value;
        if (request.State is not RequestState.Filed)
        {
            return new RequestActed(request, ActedWhen.Before);
        }

        request.State = RequestState.Taken;
        request.OwnerId = personId;
        request.TakenAt = now;
        RequestLog.Add(db, request, RequestEntryKind.Taken, personId, now);
        await RequestLog.Redraw(db, request, now, cancellation);
        return new RequestActed(request, ActedWhen.Now);
    }
}
