using System.Globalization;
using System.Text.Json.Nodes;
using BotApp.Simulator.State;

namespace BotApp.Simulator.Connector;

/// <summary>The roster: a channel's is its whole team, a chat's is the one person.</summary>
public sealed class ListMembers(World world)
{
    // Teams gives at least 50 and at most 500 on a page, whatever is asked.
    private const int SmallestPage = 50;
    private const int LargestPage = 500;

    public ConnectorAnswer All(ConnectorCall call) =>
        world.RefusesBotIn(call) ?? ConnectorAnswer.Ok(Json.ArrayOf(world.Audience(call.BaseId).Select(Member)));

    public ConnectorAnswer Page(ConnectorCall call)
    {
        if (world.RefusesBotIn(call) is { } refusal)
            return refusal;
        var size = int.TryParse(call.Query["pageSize"], CultureInfo.InvariantCulture, out var asked) ? Math.Clamp(asked, SmallestPage, LargestPage) : 200;
        var from = 0;
        var token = call.Query["continuationToken"].ToString();
        if (token.Length > 0 && !int.TryParse(token, CultureInfo.InvariantCulture, out from))
            return ConnectorAnswer.Bad("The continuation token is not valid.");
        var people = world.Audience(call.BaseId).ToList();
        var page = new JsonObject { ["members"] = Json.ArrayOf(people.Skip(from).Take(size).Select(Member)) };
        if (from + size < people.Count)
            page["continuationToken"] = (from + size).ToString(CultureInfo.InvariantCulture);
        return ConnectorAnswer.Ok(page);
    }

    public ConnectorAnswer One(ConnectorCall call, string user)
    {
        if (world.RefusesBotIn(call) is { } refusal)
            return refusal;
        return world.Audience(call.BaseId).FirstOrDefault(p => p.Id == user || p.AadObjectId == user || p.Email == user) is { } person
            ? ConnectorAnswer.Ok(Member(person))
            : ConnectorAnswer.Error(404, "MemberNotFoundInConversation", "The member was not found in the conversation.");
    }

    private static JsonObject Member(Person p) => new()
    {
        ["id"] = p.Id,
        ["objectId"] = p.AadObjectId,
        ["aadObjectId"] = p.AadObjectId,
        ["name"] = p.Name,
        ["surname"] = p.Name,
        ["givenName"] = "",
        ["email"] = p.Email,
        ["userPrincipalName"] = p.Email,
        ["tenantId"] = p.TenantId,
        ["userRole"] = p.Guest ? "guest" : "user",
    };
}
