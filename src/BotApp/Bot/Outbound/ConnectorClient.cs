using BotApp.Domain.Deliveries;
using BotApp.Settings;
using BotApp.Teams.Turns.Kinds;
using BotApp.Teams.Wire;

namespace BotApp.Bot.Outbound;

/// <summary>Our side of the connector: what we post, change and delete, each through its conversation's lane.</summary>
internal sealed class ConnectorClient(
    ConnectorHttp http, LaneCall lanes, Conversations conversations, LimitSettings limits, FetchFile files) : ITeamsWire
{
    private readonly WaitingUpdates waiting = new();

    public async Task<WireResult> Post(Address to, OutgoingMessage message, CancellationToken cancellation)
    {
        var body = MessageBody.Of(message);
        if (IsTooLarge(body))
        {
            return TooLarge();
        }

        // A group chat has no team: it is written to like a personal chat.
        if (to is { Kind: AddressKind.Channel, ConversationId: { } channel, ThreadRootId: null, TeamId: not null })
        {
            return await conversations.StartThread(to, channel, message, cancellation);
        }

        if (ThreadAddress.Of(to) is { } conversation)
        {
            return await PostTo(to, conversation, body, null, cancellation);
        }

        var created = await conversations.OpenPersonal(to, cancellation);
        return created is Accepted { ConversationId: { } opened }
            ? await PostTo(to, opened, body, opened, cancellation)
            : created;
    }

    public Task<WireResult> Update(Address where, string activityId, OutgoingMessage message, CancellationToken cancellation)
    {
        var body = MessageBody.Of(message);
        return IsTooLarge(body)
            ? Task.FromResult<WireResult>(TooLarge())
            : waiting.Run((ThreadAddress.Of(where) ?? "", activityId), body, Put, cancellation);

        Task<WireResult> Put(Func<ReadOnlyMemory<byte>> latest) =>
            Change(where, HttpMethod.Put, activityId, latest, CancellationToken.None);
    }

    public Task<WireResult> Delete(Address where, string activityId, CancellationToken cancellation) =>
        Change(where, HttpMethod.Delete, activityId, null, cancellation);

    public Task<IReadOnlyList<RosterMember>?> Roster(string serviceUrl, string tenantId, string conversationId, CancellationToken cancellation) =>
        conversations.Roster(serviceUrl, tenantId, conversationId, cancellation);

    public Task<RosterMember?> Member(string serviceUrl, string tenantId, string conversationId, string userId, CancellationToken cancellation) =>
        conversations.Member(serviceUrl, tenantId, conversationId, userId, cancellation);

    public Task<byte[]?> Fetch(string url, int mostBytes, CancellationToken cancellation) => files.Run(url, mostBytes, cancellation);

    private Task<WireResult> PostTo(
        Address to, string conversation, ReadOnlyMemory<byte> body, string? opened, CancellationToken cancellation) =>
        lanes.Run(
            CallKind.Post, to.TenantId, ThreadAddress.Split(conversation).ConversationId,
            end => http.Send(HttpMethod.Post, to.ServiceUrl, ConnectorPaths.Activities(conversation), body, end),
            reply => new Accepted(ReplyIds.Of(reply).ActivityId, opened),
            cancellation);

    private Task<WireResult> Change(
        Address where, HttpMethod method, string activityId, Func<ReadOnlyMemory<byte>>? body, CancellationToken cancellation)
    {
        if (ThreadAddress.Of(where) is not { } conversation)
        {
            return Task.FromResult<WireResult>(new Missing());
        }

        return lanes.Run(
            CallKind.Change, where.TenantId, ThreadAddress.Split(conversation).ConversationId,
            end => http.Send(method, where.ServiceUrl, ConnectorPaths.Activity(conversation, activityId), body?.Invoke(), end),
            _ => new Accepted(activityId, null),
            cancellation);
    }

    // Teams counts UTF-16; text of ours is mostly Japanese, three bytes of UTF-8 for two of UTF-16.
    private bool IsTooLarge(ReadOnlyMemory<byte> body) =>
        body.Length > limits.MessageBytes / 2 && 2 * System.Text.Encoding.UTF8.GetCharCount(body.Span) > limits.MessageBytes;

    private static Rejected TooLarge() => new("wire.tooLarge", AddressIsDead: false, "larger than Limits:MessageBytes");
}
