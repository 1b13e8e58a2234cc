using BotApp.Domain.Deliveries;
using BotApp.Domain.Events;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Requests;

/// <summary>Writes the history of a request, and has its cards drawn again.</summary>
internal static class RequestLog
{
    public static RequestEntry Add(AppDb db, Request request, RequestEntryKind kind, long personId, DateTimeOffset now)
    {
        var entry = new RequestEntry { RequestId = request.Id, Kind = kind, PersonId = personId, At = now };
        db.RequestEntries.Add(entry);
        db.Appended.Add(new Event
        {
            Kind = EventOf(kind),
            At = now,
            PersonId = personId,
            UnitId = request.UnitId,
            AboutId = request.Id,
        });
        return entry;
    }

    public static Task Redraw(AppDb db, Request request, DateTimeOffset now, CancellationToken cancellation)
    {
        request.Version++;
        return Send.Redraw(db, Face.Request, Face.RequestCopy, request.Id, now, cancellation);
    }

    private static EventKind EventOf(RequestEntryKind kind) => kind switch
    {
        RequestEntryKind.Filed => EventKind.RequestFiled,
        RequestEntryKind.Taken => EventKind.RequestTaken,
        RequestEntryKind.LaneDecided => EventKind.LaneDecided,
        RequestEntryKind.Answered => EventKind.RequestAnswered,
        RequestEntryKind.Closed => EventKind.RequestClosed,
        RequestEntryKind.Published => EventKind.ChangePublished,
        RequestEntryKind.Replied => EventKind.RequestReplied,
    };
}
