using BotApp.Teams.Turns;

namespace BotApp.Teams.Requests;

/// <summary>The commands of this room.</summary>
public static class RequestCommands
{
    /// <summary>request {text}: the form, prefilled.</summary>
    public static Task<Answer> Form(Scene scene, string words, CancellationToken cancellation) => Verbs.Unknown(scene);

    /// <summary>requests: the person's own and their team's.</summary>
    public static Task<Answer> Mine(Scene scene, CancellationToken cancellation) => Verbs.Unknown(scene);

    /// <summary>Whether this place is a thread of a request, or the requester's chat in answer to one, so that the text is a reply.</summary>
    public static Task<bool> IsReply(Scene scene, MessageTurn turn, CancellationToken cancellation) => Task.FromResult(false);

    /// <summary>A text in a request's thread: a reply, mirrored to the other faces.</summary>
    public static Task<Answer> Reply(Scene scene, MessageTurn turn, CancellationToken cancellation) => Verbs.Unknown(scene);

    /// <summary>reply {number} {text}: an answer from the personal chat.</summary>
    public static Task<Answer> ReplyTo(Scene scene, string words, CancellationToken cancellation) => Verbs.Unknown(scene);

    /// <summary>A mirrored message was edited or deleted.</summary>
    public static Task<Answer> Changed(Scene scene, MessageChangedTurn turn, CancellationToken cancellation) => Verbs.Unknown(scene);
}
