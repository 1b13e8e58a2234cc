using System.Text.Json;
using BotApp.Bot.Inbound;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Bot.Outbound;

/// <summary>Roster answers. Members without id are passed over; a name may be missing.</summary>
internal static class ReadMembers
{
    /// <summary>Reads one page.</summary>
    /// <returns>False when this is no roster: half a roster would look like people who left.</returns>
    public static bool Page(Reply reply, string tenantId, List<RosterMember> into, out string? next)
    {
        next = null;
        using var body = Parse(reply);
        if (body?.RootElement.Child("members").ValueKind != JsonValueKind.Array)
        {
            return false;
        }

        into.AddRange(body.RootElement.Items("members").Select(member => Member(member, tenantId)).OfType<RosterMember>());
        next = body.RootElement.Text("continuationToken");
        return true;
    }

    public static RosterMember? One(Reply reply, string tenantId)
    {
        using var body = Parse(reply);
        return body is null ? null : Member(body.RootElement, tenantId);
    }

    private static RosterMember? Member(JsonElement member, string tenantId) => member.Text("id") is not { Length: > 0 } id ? null : new(
        id,
        Activity.IdOf(member.Text("aadObjectId") ?? member.Text("objectId")),
        member.Text("name"),
        IsGuest: string.Equals(member.Text("userRole"), "guest", StringComparison.OrdinalIgnoreCase)
            || (member.Text("tenantId") is { Length: > 0 } tenant && !string.Equals(tenant, tenantId, StringComparison.OrdinalIgnoreCase)));

    private static JsonDocument? Parse(Reply reply)
    {
        try
        {
            return reply.Body.IsEmpty ? null : JsonDocument.Parse(reply.Body);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
