using System.Text.Json;
using BotApp.Domain.Deliveries;
using BotApp.Settings;
using BotApp.Teams.Turns.Kinds;
using BotApp.Teams.Wire;

namespace BotApp.Bot.Outbound;

/// <summary>Opens personal chats and channel threads, and reads who is in a conversation.</summary>
internal sealed class Conversations(ConnectorHttp http, LaneCall lanes, BotSettings bot, TimeProvider clock)
{
    private const int MostPages = 100;
    private const int MostReads = 4;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    /// <summary>Teams answers the same chat however often it is asked.</summary>
    public async Task<WireResult> OpenPersonal(Address to, CancellationToken cancellation)
    {
        if ((to.UserId ?? to.AadObjectId) is not { } person)
        {
            return new Rejected("wire.noPerson", AddressIsDead: true, "neither conversation nor person");
        }

        var body = MessageBody.Of(writer => WritePersonal(writer, to.TenantId, person));
        var created = await lanes.Run(
            CallKind.Change, to.TenantId, $"new:{person}",
            end => http.Send(HttpMethod.Post, to.ServiceUrl, ConnectorPaths.Conversations, body, end),
            reply => new Accepted(null, ReplyIds.Of(reply).Id),
            cancellation);
        return created switch
        {
            Accepted { ConversationId: null } => new Rejected("wire.refused", AddressIsDead: false, "a chat without id"),
            Missing => new Rejected("wire.conversationGone", AddressIsDead: true, "404"),
            _ => created,
        };
    }

    /// <summary>A new thread; its root is the message itself.</summary>
    public Task<WireResult> StartThread(Address to, string channel, OutgoingMessage message, CancellationToken cancellation)
    {
        var body = MessageBody.Of(writer => WriteThread(writer, to.TenantId, channel, message));
        return lanes.Run(
            CallKind.Post, to.TenantId, channel,
            end => http.Send(HttpMethod.Post, to.ServiceUrl, ConnectorPaths.Conversations, body, end),
            reply => new Accepted(RootOf(ReplyIds.Of(reply)), null),
            cancellation);
    }

    public async Task<IReadOnlyList<RosterMember>?> Roster(string serviceUrl, string tenantId, string conversationId, CancellationToken cancellation)
    {
        var members = new List<RosterMember>();
        string? next = null;
        for (var page = 0; page < MostPages; page++)
        {
            var reply = await Read(serviceUrl, tenantId, conversationId, ConnectorPaths.Members(conversationId, next), cancellation);
            if (reply is null || !ReadMembers.Page(reply, tenantId, members, out next))
            {
                return null;
            }

            if (string.IsNullOrEmpty(next))
            {
                return members;
            }
        }

        return null;
    }

    public async Task<RosterMember?> Member(string serviceUrl, string tenantId, string conversationId, string userId, CancellationToken cancellation) =>
        await Read(serviceUrl, tenantId, conversationId, ConnectorPaths.Member(conversationId, userId), cancellation) is { } reply
            ? ReadMembers.One(reply, tenantId)
            : null;

    private async Task<Reply?> Read(string serviceUrl, string tenantId, string conversationId, string path, CancellationToken cancellation)
    {
        for (var attempt = 0; attempt < MostReads; attempt++)
        {
            Reply? read = null;
            var result = await lanes.Run(
                CallKind.Read, tenantId, conversationId,
                end => http.Send(HttpMethod.Get, serviceUrl, path, null, end),
                reply =>
                {
                    read = reply;
                    return new Accepted(null, null);
                },
                cancellation);
            if (result is not Held held || held.Until - clock.GetUtcNow() > LongestWait)
            {
                return read;
            }

            await Task.Delay(held.WaitFrom(clock.GetUtcNow()), clock, cancellation);
        }

        return null;
    }

    private static string? RootOf((string? Id, string? ActivityId) ids) =>
        ids.Id is { } id && ThreadAddress.Split(id).RootId is { } root ? root : ids.ActivityId;

    private void WritePersonal(Utf8JsonWriter writer, string tenantId, string person)
    {
        writer.WriteStartObject();
        writer.WriteBoolean("isGroup", false);
        WriteBotAndTenant(writer, tenantId);
        writer.WriteStartArray("members");
        writer.WriteStartObject();
        writer.WriteString("id", person);
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteStartObject("channelData");
        WriteId(writer, "tenant", tenantId);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private void WriteThread(Utf8JsonWriter writer, string tenantId, string channel, OutgoingMessage message)
    {
        writer.WriteStartObject();
        writer.WriteBoolean("isGroup", true);
        WriteBotAndTenant(writer, tenantId);
        writer.WriteStartObject("channelData");
        WriteId(writer, "channel", channel);
        WriteId(writer, "tenant", tenantId);
        writer.WriteEndObject();
        writer.WritePropertyName("activity");
        MessageBody.Write(writer, message);
        writer.WriteEndObject();
    }

    private void WriteBotAndTenant(Utf8JsonWriter writer, string tenantId)
    {
        if (bot.AppId is { } appId)
        {
            WriteId(writer, "bot", $"28:{appId}");
        }

        writer.WriteString("tenantId", tenantId);
    }

    private static void WriteId(Utf8JsonWriter writer, string name, string id)
    {
        writer.WriteStartObject(name);
        writer.WriteString("id", id);
        writer.WriteEndObject();
    }
}
