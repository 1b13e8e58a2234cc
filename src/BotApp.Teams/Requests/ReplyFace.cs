using System.Text.Json.Nodes;
using BotApp.Domain.People;
using BotApp.Domain.Requests;
using BotApp.Teams.Cards;
using BotApp.Teams.Wire;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Teams.Requests;

/// <summary>
/// A reply on the other side of the mirror. The thread reads what the requester wrote; the requester reads what the
/// thread wrote and can answer at the newest one. A deleted reply draws nothing.
/// </summary>
public static class ReplyFace
{
    public static async Task<OutgoingMessage?> Draw(Sheet sheet, CancellationToken cancellation)
    {
        var reply = await sheet.Db.Replies.AsNoTracking().FirstOrDefaultAsync(r => r.Id == sheet.Face.Id, cancellation);
        return reply is { DeletedAt: null } && await RequestView.Of(sheet, reply.RequestId, cancellation) is { } view
            ? Card(view, reply, await Author(sheet, reply, cancellation))
            : null;
    }

    private static OutgoingMessage Card(RequestView view, Reply reply, string author)
    {
        var title = reply.IsAnswer ? "request.reply.titleAnswer" : "request.reply.title";
        var toRequester = view.Sheet.Face.Arguments == MirrorReply.ToRequesterMark && view.NewestReplyId == reply.Id
            && view.Request.State is not RequestState.Closed;
        var data = new
        {
            Title = view.Sheet.Say(title, ("number", view.Number), ("person", author)),
            reply.Text,
            Note = Note(view, reply),
            CanReply = toRequester,
            Buttons = toRequester ? [ReplyButton(view, reply.Id)] : Array.Empty<FormButton>(),
        };
        return view.Sheet.Card("request-reply", data, view.Sheet.Say("request.replySummary", ("number", view.Number)));
    }

    private static string Note(RequestView view, Reply reply) =>
        reply.EditedAt is { } at ? view.Sheet.Say("request.reply.edited", ("time", view.Time(at))) : "";

    private static FormButton ReplyButton(RequestView view, long replyId) => new(
        view.Sheet.Say("request.button.reply"),
        "request.reply",
        new JsonObject { ["request"] = view.Request.Id, ["reply"] = replyId, ["opId"] = Guid.NewGuid().ToString("N") })
    {
        Style = "positive",
    };

    private static async Task<string> Author(Sheet sheet, Reply reply, CancellationToken cancellation)
    {
        var name = await sheet.Db.People.Where(p => p.Id == reply.AuthorId).Select(p => p.Name).FirstOrDefaultAsync(cancellation);
        return name is { Length: > 0 } ? name : sheet.Say("request.somebody");
    }
}
