using BotApp.Domain.Deliveries;
using BotApp.Domain.Requests;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Requests;

/// <summary>返信する on the requester's copy, or on the copy of a reply.</summary>
public static class ReplyPress
{
    public static async Task<Answer> Run(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var found = await FindRequest.ById(scene.Db, scene.Rights, scene.Me.Id, turn.Number("request"), cancellation);
        if (found.IsRefused)
        {
            return scene.Refuse(found.Refusals);
        }

        var text = RequestText.Of(turn.Typed("text"), "text", "request.replyMissing");
        var isDialog = turn.Surface is Surface.DialogSubmit;
        if (text.IsRefused)
        {
            return isDialog ? RequestDialogs.Replying(scene, found.Value, turn, text.Refusals) : scene.Refuse(text.Refusals);
        }

        await AddReply.Run(scene.Db, found.Value, ReplyFrom.Card(scene, found.Value, text.Value), cancellation);
        if (isDialog)
        {
            // It closes; the cards behind it change by themselves.
            return new NoAnswer();
        }

        return turn.Number("reply") is { } reply && await IsOf(scene, reply, found.Value, cancellation)
            ? new FaceAnswer(new(Face.Reply, reply, MirrorReply.ToRequesterMark))
            : RequestAnswer.Card(scene, found.Value, null);
    }

    private static async Task<bool> IsOf(Scene scene, long replyId, Request request, CancellationToken cancellation) =>
        await FindReply.ById(scene.Db, replyId, cancellation) is { } reply && reply.RequestId == request.Id;
}
