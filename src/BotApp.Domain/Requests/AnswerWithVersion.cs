using BotApp.Domain.People;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Requests;

/// <summary>A version of a register was published for a request: it stands in the history of both, and whoever asked is told.</summary>
public static class AnswerWithVersion
{
    public static async Task<Outcome<RequestActed>> Run(
        AppDb db, Rights rights, long personId, long? requestId, PublishedChange change, DateTimeOffset now, CancellationToken cancellation)
    {
        var found = await FindRequest.ToActOn(db, rights, personId, requestId, cancellation);
        if (found.IsRefused)
        {
            return Outcome<RequestActed>.Refuse(found.Refusals);
        }

        var request = found.Value;
        if (request.State is RequestState.Closed || await IsSaid(db, request, change, cancellation))
        {
            return new RequestActed(request, ActedWhen.Before);
        }

        var answered = await AnswerRequest.Run(db, rights, personId, request.Id, change.Text, now, cancellation);
        if (!answered.IsRefused)
        {
            var entry = RequestLog.Add(db, request, RequestEntryKind.Published, personId, now);
            (entry.TypeId, entry.TypeVersion, entry.Note) = (change.TypeId, change.Version, change.Name);
        }

        return answered;
    }

    private static Task<bool> IsSaid(AppDb db, Request request, PublishedChange change, CancellationToken cancellation) => db.RequestEntries.AnyAsync(
        e => e.RequestId == request.Id && e.TypeId == change.TypeId && e.TypeVersion == change.Version, cancellation);
}
