using BotApp.Domain.Requests;
using BotApp.Teams.Commands;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Requests;

/// <summary>The commands of this room, and the texts that people write in a request's thread.</summary>
public static class RequestCommands
{
    /// <summary>request {text}: the form, prefilled.</summary>
    public static Task<Answer> Form(Scene scene, string words, CancellationToken cancellation) => scene.Rights.Units.Count == 0
        ? Task.FromResult<Answer>(scene.Tell("request.noUnit"))
        : RequestForm.Of(words).Answer(scene, [], cancellation);

    /// <summary>requests: the person's own and their team's.</summary>
    public static Task<Answer> Mine(Scene scene, CancellationToken cancellation) => RequestList.Answer(scene, cancellation);

    /// <summary>Whether this text stands in the thread of a request and was not written by us.</summary>
    /// <param name="line">What it reads as when it was said to the bot; only a whole command is meant for the bot there.</param>
    public static async Task<bool> IsReply(Scene scene, Turn turn, CommandLine? line, CancellationToken cancellation) =>
        turn.Caller.UserId != turn.BotId
        && await RequestOf(scene, turn, cancellation) is not null
        && !await FindReply.IsOurs(scene.Db, turn.Place.ConversationId, turn.ActivityId, cancellation)
        && (line is null || !await ThreadCommand.IsMeant(scene, line, cancellation));

    /// <summary>A text in a request's thread: a reply, mirrored to the other faces. Pictures stay in the thread, and whoever sent one hears it.</summary>
    public static async Task<Answer> Reply(Scene scene, MessageTurn turn, CancellationToken cancellation)
    {
        var answer = await Reply(scene, turn, turn.Text, cancellation);
        return answer is NoAnswer && turn.HasFiles && (await RequestOf(scene, turn, cancellation))?.RequesterId != scene.Me.Id
            ? scene.Tell("request.onlyText")
            : answer;
    }

    private static async Task<Answer> Reply(Scene scene, Turn turn, string typed, CancellationToken cancellation)
    {
        if (await RequestOf(scene, turn, cancellation) is not { } request || string.IsNullOrWhiteSpace(typed))
        {
            return new NoAnswer();
        }

        var text = RequestText.Of(typed, "text", "request.replyMissing");
        if (text.IsRefused)
        {
            return scene.Refuse(text.Refusals);
        }

        await AddReply.Run(scene.Db, request, ReplyFrom.Thread(scene, request, text.Value), cancellation);
        return new NoAnswer();
    }

    /// <summary>reply {number} {text}: an answer from the personal chat.</summary>
    public static async Task<Answer> ReplyTo(Scene scene, CommandLine line, CancellationToken cancellation)
    {
        var (number, typed) = NumberedWords.Read(line.Words);
        if (number is null)
        {
            return scene.Tell("request.numberMissing", ("example", $"{line.Word} 14 …"));
        }

        var found = await FindRequest.ByNumber(scene.Db, scene.Rights, scene.Me.Id, number, cancellation);
        var text = RequestText.Of(typed, "text", "request.replyMissing");
        if (found.IsRefused || text.IsRefused)
        {
            return scene.Refuse(found.IsRefused ? found.Refusals : text.Refusals);
        }

        await AddReply.Run(scene.Db, found.Value, ReplyFrom.Command(scene, found.Value, text.Value), cancellation);
        return scene.Tell("request.sent");
    }

    /// <summary>A mirrored message was edited or deleted, by who wrote it.</summary>
    public static async Task<Answer> Changed(Scene scene, MessageChangedTurn turn, CancellationToken cancellation)
    {
        var reply = await FindReply.ByOrigin(scene.Db, turn.Place.ConversationId, turn.ActivityId, cancellation);
        if (reply is null)
        {
            return await BecomesReply(scene, turn, cancellation);
        }

        if (reply.AuthorId != scene.Me.Id)
        {
            return new NoAnswer();
        }

        var changed = await ChangeReply.Run(scene.Db, reply, TextOf(reply, turn.NewText), scene.Now, cancellation);
        return changed.IsRefused ? await EditRefused.Tell(scene, reply, changed.Refusals, cancellation) : new NoAnswer();
    }

    /// <summary>A text that was refused in the thread is corrected there: now it is a reply.</summary>
    private static async Task<Answer> BecomesReply(Scene scene, MessageChangedTurn turn, CancellationToken cancellation) =>
        turn.NewText is { } text && await IsReply(scene, turn, CommandLine.Read(text), cancellation)
            ? await Reply(scene, turn, text, cancellation)
            : new NoAnswer();

    public static Answer Cancelled(Scene scene) => new CardAnswer(
        scene.Deck.Draw("notice", scene.Language, new
        {
            Title = scene.Say("request.form.cancelled"),
            Color = "default",
            Text = "",
            Buttons = Array.Empty<object>(),
        }),
        scene.Say("request.form.cancelled"),
        Replaces: true);

    /// <summary>In a personal chat the command and the number still stand before the text.</summary>
    private static string? TextOf(Reply reply, string? edited) => (reply.Side, edited) switch
    {
        (ReplySide.Requester, { } text) => NumberedWords.Read(CommandLine.Read(text).Words).Words,
        _ => edited,
    };

    private static Task<Request?> RequestOf(Scene scene, Turn turn, CancellationToken cancellation) =>
        turn.Place is { Kind: PlaceKind.Channel, ThreadRootId: { } root }
            ? FindRequest.ByThread(scene.Db, turn.Place.ConversationId, root, cancellation)
            : Task.FromResult<Request?>(null);
}
