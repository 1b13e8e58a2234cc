using BotApp.Domain.People;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Requests;

/// <summary>回答する: a reply that answers. It reaches the requester and stands in the thread as well.</summary>
public static class AnswerRequest
{
    public static async Task<Outcome<RequestActed>> Run(
        AppDb db, Rights rights, long personId, long? requestId, string? text, DateTimeOffset now, CancellationToken cancellation)
    {
        var found = await FindRequest.ToActOn(db, rights, personId, requestId, cancellation);
        var said = RequestText.Of(text, "text", "request.answerMissing");
        if (found.IsRefused || (said.IsRefused && found.Value.State is not RequestState.Closed))
        {
            return Outcome<RequestActed>.Refuse(found.IsRefused ? found.Refusals : said.Refusals);
        }

        var request = found.Value;
        if (request.State is RequestState.Closed)
        {
            return new RequestActed(request, ActedWhen.Before);
        }

        request.State = RequestState.Answered;
        request.OwnerId ??= personId;
        request.TakenAt ??= now;
        request.AnsweredById = personId;
        request.AnsweredAt = now;
        RequestLog.Add(db, request, RequestEntryKind.Answered, personId, now);
        var reply = new Reply { RequestId = request.Id, AuthorId = personId, Text = said.Value, Side = ReplySide.Thread, At = now, IsAnswer = true };
        await AddReply.Run(db, request, reply, cancellation);
        return new RequestActed(request, ActedWhen.Now);
    }
}
