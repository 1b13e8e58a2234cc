using BotApp.Domain.Deliveries;
using BotApp.Domain.People;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Requests;

/// <summary>終了する, with a reason: by a builder, or by who asked.</summary>
public static class CloseRequest
{
    public static async Task<Outcome<RequestActed>> Run(
        AppDb db, Rights rights, long personId, long? requestId, string? reason, DateTimeOffset now, CancellationToken cancellation)
    {
        var found = await FindRequest.ById(db, rights, personId, requestId, cancellation);
        if (found.IsRefused)
        {
            return Outcome<RequestActed>.Refuse(found.Refusals);
        }

        var request = found.Value;
        if (request.RequesterId != personId && !rights.MayAct(Role.Builder, request.UnitId))
        {
            return Refusal.Of("request.onlyBuilders");
        }

        if (request.State is RequestState.Closed)
        {
            return new RequestActed(request, ActedWhen.Before);
        }

        var why = RequestText.Of(reason, "reason", "request.reasonMissing");
        if (why.IsRefused)
        {
            return Outcome<RequestActed>.Refuse(why.Refusals);
        }

        await Close(db, request, personId, why.Value, now, cancellation);
        return new RequestActed(request, ActedWhen.Now);
    }

    private static async Task Close(
        AppDb db, Request request, long personId, string reason, DateTimeOffset now, CancellationToken cancellation)
    {
        request.State = RequestState.Closed;
        request.ClosedById = personId;
        request.ClosedAt = now;
        request.ClosingReason = reason;
        RequestLog.Add(db, request, RequestEntryKind.Closed, personId, now).Note = reason;
        await RequestLog.Redraw(db, request, now, cancellation);
        if (await FindReply.NewestToRequester(db, request, cancellation) is { } newest)
        {
            // Nothing can be answered any more.
            await Send.Redraw(db, Face.Reply, newest.Id, now, cancellation);
        }

        if (request.RequesterId != personId && await PersonalChat.With(db, request.RequesterId, cancellation) is { DeadSince: null } chat)
        {
            // A card that only changes is not noticed: the end is told by a message of its own.
            var requester = await db.People.SingleAsync(p => p.Id == request.RequesterId, cancellation);
            Send.Post(db, chat, new(Face.RequestCopy, request.Id), requester.Language, now);
        }
    }
}
