using BotApp.Domain.Deliveries;
using BotApp.Domain.Requests;
using BotApp.Teams.Cards;
using BotApp.Teams.Turns;
using BotApp.Teams.Wire;

namespace BotApp.Teams.Requests;

/// <summary>
/// The card of a request. In the builders' channel it is the root of the thread: they decide who takes it, which lane,
/// what to answer. The requester's copy shows the same state and what happens next; they reply, or end it.
/// </summary>
public static class RequestFace
{
    private const int ShownEntries = 5;

    public static OutgoingMessage Draw(RequestView view)
    {
        var isCopy = view.Sheet.Face.Face is Face.RequestCopy;
        var summary = view.Sheet.Say("request.summary", ("number", view.Number), ("state", StateWords.Say(view.Sheet.Words, view.Request.State)));
        var shared = new
        {
            view.Request.Id,
            Title = view.Sheet.Say("request.title", ("number", view.Number)),
            State = StateWords.Say(view.Sheet.Words, view.Request.State),
            Color = StateWords.Color(view.Request.State),
            Notice = Notice(view),
            view.Request.Text,
            Details = RequestDetails.Of(view).Select(text => new { Text = text }),
            Replies = isCopy ? view.Replies.Select(r => new { Author = view.Name(r.AuthorId), r.Text }) : [],
            Next = RequestDetails.Next(view),
            History = isCopy ? [] : view.Entries.TakeLast(ShownEntries).Select(e => new { Text = RequestDetails.Entry(view, e) }),
            CanReply = isCopy && RequestButtons.HasInput(view),
            Buttons = isCopy ? RequestButtons.OfCopy(view) : RequestButtons.OfRoot(view),
            Dialogs = isCopy ? RequestButtons.DialogsOfCopy(view) : RequestButtons.DialogsOfRoot(view),
            Links = RequestButtons.Links(view),
        };
        return view.Sheet.Card("request", shared, summary);
    }

    private static CardText Notice(RequestView view)
    {
        var (request, words) = (view.Request, view.Sheet.Words);
        if (view.Sheet.Face.Arguments != ActAnswer.Already)
        {
            return CardText.Empty;
        }

        return request switch
        {
            { State: RequestState.Closed, ClosedAt: { } at } => words.Write(
                "request.already.closed", ("number", view.Number), ("time", view.Time(at))),
            { OwnerId: { } owner, TakenAt: { } at } => words.Write(
                "request.already.taken", ("person", view.Name(owner)), ("time", view.Time(at))),
            { Lane: { } lane, DecidedAt: { } at } => words.Write(
                "request.already.decided", ("lane", StateWords.Say(words, lane)), ("person", view.Name(request.DecidedById)), ("time", view.Time(at))),
            _ => CardText.Empty,
        };
    }
}
