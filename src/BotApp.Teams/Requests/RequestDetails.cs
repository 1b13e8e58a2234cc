using BotApp.Domain.Deliveries;
using BotApp.Domain.Requests;

namespace BotApp.Teams.Requests;

/// <summary>The lines under a request: who asked, about what, what was decided, what happens next, what happened.</summary>
public static class RequestDetails
{
    public static IEnumerable<string> Of(RequestView view)
    {
        var (request, words) = (view.Request, view.Sheet.Words);
        yield return words.Say("request.from", ("person", view.Name(request.RequesterId)), ("time", view.Time(request.FiledAt)));
        if (request.SourceAuthor is { Length: > 0 } author && author != view.Name(request.RequesterId))
        {
            yield return words.Say("request.fromMessage", ("author", author));
        }

        if (view.TypeLabel is { } type)
        {
            yield return words.Say("request.about", ("type", type));
        }

        if (request is { Lane: { } lane, DecidedAt: { } at })
        {
            yield return words.Say(
                "request.laneDecided",
                ("lane", StateWords.Say(words, lane)),
                ("person", view.Name(request.DecidedById)),
                ("time", view.Time(at)),
                ("reason", request.LaneReason ?? ""));
        }
    }

    public static string Next(RequestView view)
    {
        var (request, words) = (view.Request, view.Sheet.Words);
        return request.State switch
        {
            RequestState.Filed => words.Say(request.ChannelAddressId is null ? "request.next.filedNoChannel" : "request.next.filed"),
            RequestState.Taken => words.Say("request.next.taken", ("person", view.Name(request.OwnerId))),
            RequestState.Answered => words.Say("request.next.answered", ("person", view.Name(request.AnsweredById))),
            RequestState.Replied when view.Sheet.Face.Face is Face.RequestCopy => words.Say("request.next.repliedByYou", ("person", view.Name(request.AnsweredById))),
            RequestState.Replied => words.Say("request.next.replied", ("person", view.Name(request.RequesterId))),
            RequestState.Closed => words.Say(
                "request.next.closed",
                ("person", view.Name(request.ClosedById)),
                ("time", view.Time(request.ClosedAt!.Value)),
                ("reason", request.ClosingReason ?? "")),
        };
    }

    public static string Entry(RequestView view, RequestEntry entry)
    {
        var words = view.Sheet.Words;
        var person = ("person", view.Name(entry.PersonId));
        var what = entry.Kind switch
        {
            RequestEntryKind.Filed => words.Say("request.entry.filed", person),
            RequestEntryKind.Taken => words.Say("request.entry.taken", person),
            RequestEntryKind.LaneDecided => words.Say(
                "request.entry.laneDecided", person, ("lane", StateWords.Say(words, entry.Lane ?? Lane.Builder))),
            RequestEntryKind.Answered => words.Say("request.entry.answered", person),
            RequestEntryKind.Published => words.Say("request.entry.published", person, ("what", entry.Note ?? "")),
            RequestEntryKind.Replied => words.Say("request.entry.replied", person),
            RequestEntryKind.Closed => words.Say("request.entry.closed", person),
        };
        return words.Say("request.history", ("time", view.Time(entry.At)), ("what", what));
    }
}
