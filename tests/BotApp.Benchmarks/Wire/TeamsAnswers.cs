using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using BotApp.Simulator.Login;
using Microsoft.IdentityModel.Tokens;

namespace BotApp.Benchmarks.Wire;

/// <summary>The bodies that the other side of the wire answers with.</summary>
internal sealed class TeamsAnswers(SigningKey key, int staff)
{
    public const string Conversations = "/v3/conversations";

    /// <summary>A message was taken: its id. A new thread is named after its first message.</summary>
    public static Task Taken(HttpContext http, long number)
    {
        var id = number.ToString("D13", CultureInfo.InvariantCulture);
        return Write(http, http.Request.Path.Value!.Length <= Conversations.Length + 1
            ? $$"""{"id":"{{Names.AlertChannelId}};messageid={{id}}","activityId":"{{id}}"}"""
            : $$"""{"id":"{{id}}"}""");
    }

    public static Task Token(HttpContext http) =>
        Write(http, """{"token_type":"Bearer","expires_in":3600,"ext_expires_in":3600,"access_token":"benchmark"}""");

    public Task Get(HttpContext http, string path, string address) => path switch
    {
        "/v1/.well-known/openidconfiguration" => Write(http, Metadata(Tokens.ChannelIssuer, address).ToJsonString()),
        "/v1/.well-known/keys" => Write(http, Keys().ToJsonString()),
        _ when path.EndsWith("/openid-configuration", StringComparison.Ordinal) =>
            Write(http, Metadata($"{address}/{Names.TenantId}/v2.0", address).ToJsonString()),
        _ when path.EndsWith("/pagedmembers", StringComparison.Ordinal) =>
            Write(http, new JsonObject { ["members"] = new JsonArray([.. Everybody().Select(Member)]) }.ToJsonString()),
        _ when path.Contains("/members/", StringComparison.Ordinal) =>
            Write(http, Member(path[(path.LastIndexOf(':') + 1)..]).ToJsonString()),
        _ => NotFound(http),
    };

    private static Task NotFound(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static Task Write(HttpContext http, string json)
    {
        var body = Encoding.UTF8.GetBytes(json);
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.ContentLength = body.Length;
        return http.Response.Body.WriteAsync(body, 0, body.Length);
    }

    private static JsonObject Metadata(string issuer, string address) => new()
    {
        ["issuer"] = issuer,
        ["jwks_uri"] = address + "/v1/.well-known/keys",
        ["authorization_endpoint"] = $"{address}/{Names.TenantId}/oauth2/v2.0/authorize",
        ["token_endpoint"] = $"{address}/{Names.TenantId}/oauth2/v2.0/token",
        ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
    };

    private JsonObject Keys() => new()
    {
        ["keys"] = new JsonArray(new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = key.Key.KeyId,
            ["x5t"] = key.Key.KeyId,
            ["n"] = Base64UrlEncoder.Encode(key.Public.Modulus),
            ["e"] = Base64UrlEncoder.Encode(key.Public.Exponent),
            ["endorsements"] = new JsonArray("msteams"),
        }),
    };

    private IEnumerable<string> Everybody() => Enumerable.Range(0, staff).Select(Names.Staff).Prepend(Names.Nurse).Prepend(Names.Administrator);

    private static JsonObject Member(string person) => new()
    {
        ["id"] = Names.UserId(person),
        ["aadObjectId"] = Names.ObjectId(person),
        ["name"] = person,
        ["tenantId"] = Names.TenantId,
        ["userRole"] = "user",
    };
}
