using BotApp.Domain.Requests;
using BotApp.Teams.Turns;

namespace BotApp.Teams.Requests;

/// <summary>A reply as it comes from a card, a command or a thread: on which side it was written, and in which message.</summary>
public static class ReplyFrom
{
    public static Reply Card(Scene scene, Request request, string text) => New(scene, request, text, SideOf(scene, request));

    /// <summary>返信 14 … The requester's message can be edited later, and the copy follows.</summary>
    public static Reply Command(Scene scene, Request request, string text)
    {
        var reply = New(scene, request, text, SideOf(scene, request));
        return reply.Side is ReplySide.Requester ? WithOrigin(scene, reply) : reply;
    }

    public static Reply Thread(Scene scene, Request request, string text) => WithOrigin(scene, New(scene, request, text, ReplySide.Thread));

    private static ReplySide SideOf(Scene scene, Request request) =>
        request.RequesterId == scene.Me.Id ? ReplySide.Requester : ReplySide.Thread;

    private static Reply New(Scene scene, Request request, string text, ReplySide side) =>
        new() { RequestId = request.Id, AuthorId = scene.Me.Id, Text = text, Side = side, At = scene.Now };

    private static Reply WithOrigin(Scene scene, Reply reply)
    {
        reply.OriginConversationId = scene.Turn.Place.ConversationId;
        reply.OriginActivityId = scene.Turn.ActivityId;
        return reply;
    }
}
