using BotApp.Domain;
using BotApp.Domain.Requests;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Requests;

/// <summary>The verbs of this room.</summary>
public static class RequestVerbs
{
    public static bool OnlyReads(string verb) => verb switch
    {
        "request.file" or "request.take" or "request.answer" or "request.close" or "request.decide" or "request.reply" => false,
        _ => true,
    };

    public static Task<Answer> Run(Scene scene, ActionTurn turn, CancellationToken cancellation) => (turn.Verb, turn.Surface) switch
    {
        // The command of the message extension opens the form; the form's own button files.
        ("request.file", Surface.MessageActionOpen or Surface.DialogOpen) => RequestForm.Of(turn.Quoted).Answer(scene, [], cancellation),
        ("request.file", _) => FilePress.Run(scene, turn, cancellation),
        ("request.new", _) => RequestForm.Of("").Answer(scene, [], cancellation),
        ("request.cancel", _) => Task.FromResult(RequestCommands.Cancelled(scene)),
        ("request.list", _) => RequestCommands.Mine(scene, cancellation),
        ("request.open", _) => Open(scene, turn, cancellation),
        ("request.take", _) => Take(scene, turn, cancellation),
        ("request.reply", _) => ReplyPress.Run(scene, turn, cancellation),
        ("request.answering" or "request.closing" or "request.deciding" or "request.replying", _) => Ask(scene, turn, cancellation),
        ("request.answer" or "request.close" or "request.decide", _) => Act(scene, turn, cancellation),
        _ => Verbs.Unknown(scene),
    };

    private static async Task<Answer> Open(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var found = await FindRequest.ById(scene.Db, scene.Rights, scene.Me.Id, turn.Number("request"), cancellation);
        return found.IsRefused ? scene.Refuse(found.Refusals) : RequestAnswer.Card(scene, found.Value, null);
    }

    private static async Task<Answer> Take(Scene scene, ActionTurn turn, CancellationToken cancellation) => RequestAnswer.Of(
        scene, await TakeRequest.Run(scene.Db, scene.Rights, scene.Me.Id, turn.Number("request"), scene.Now, cancellation));

    private static async Task<Answer> Ask(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var found = turn.Verb is "request.closing" or "request.replying"
            ? await FindRequest.ById(scene.Db, scene.Rights, scene.Me.Id, turn.Number("request"), cancellation)
            : await FindRequest.ToActOn(scene.Db, scene.Rights, scene.Me.Id, turn.Number("request"), cancellation);
        if (found.IsRefused)
        {
            return scene.Refuse(found.Refusals);
        }

        return found.Value.State is RequestState.Closed
            ? RequestAnswer.Before(scene, found.Value)
            : Dialog(scene, turn, found.Value, []) ?? await Verbs.Unknown(scene);
    }

    private static DialogAnswer? Dialog(Scene scene, ActionTurn turn, Request request, IReadOnlyList<Refusal> refusals) =>
        (turn.Verb, LaneOf(turn)) switch
        {
            ("request.answering" or "request.answer", _) => RequestDialogs.Answering(scene, request, turn, refusals),
            ("request.replying", _) => RequestDialogs.Replying(scene, request, turn, refusals),
            ("request.closing" or "request.close", _) => RequestDialogs.Closing(scene, request, turn, refusals),
            ("request.deciding" or "request.decide", { } lane) => RequestDialogs.Deciding(scene, request, turn, lane, refusals),
            _ => null,
        };

    private static async Task<Answer> Act(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var (db, rights, me, now, id) = (scene.Db, scene.Rights, scene.Me.Id, scene.Now, turn.Number("request"));
        var acted = turn.Verb switch
        {
            "request.answer" => await AnswerRequest.Run(db, rights, me, id, turn.Typed("text"), now, cancellation),
            "request.close" => await CloseRequest.Run(db, rights, me, id, turn.Typed("reason"), now, cancellation),
            _ => await DecideLane.Run(db, rights, me, id, LaneOf(turn), turn.Typed("reason"), now, cancellation),
        };
        if (!acted.IsRefused || acted.Refusals.Any(r => r.Field is null or "lane"))
        {
            return RequestAnswer.Of(scene, acted);
        }

        var request = await FindRequest.ById(db, rights, me, id, cancellation);
        return Dialog(scene, turn, request.Value, acted.Refusals)!;
    }

    private static Lane? LaneOf(ActionTurn turn) =>
        Enum.TryParse<Lane>(turn.Typed("lane"), ignoreCase: true, out var lane) && Enum.IsDefined(lane) ? lane : null;
}
