using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using BotApp.Simulator.Faults;
using BotApp.Simulator.State;
using Microsoft.IdentityModel.Tokens;

namespace BotApp.Simulator.Login;

/// <summary>
/// The public part of the two logins: the channel's OpenID metadata with its keys, and the token endpoint of the tenant.
/// <c>Bot:OpenIdMetadata</c> = <c>{address}/v1/.well-known/openidconfiguration</c>, <c>Bot:Authority</c> = <c>{address}/{tenant}</c>.
/// </summary>
public static class LoginRoutes
{
    public static void MapLogin(this WebApplication app)
    {
        app.MapGet("/v1/.well-known/openidconfiguration", (Settings s) => Results.Json(ChannelMetadata(s)));
        app.MapGet("/v1/.well-known/keys", (SigningKey key) => Results.Json(Keys(key)));
        app.MapGet("/{tenant:guid}/v2.0/.well-known/openid-configuration", (Settings s, string tenant) => Results.Json(TenantMetadata(s, tenant)));
        app.MapGet("/{tenant:guid}/discovery/v2.0/keys", (SigningKey key) => Results.Json(Keys(key)));
        app.MapGet("/common/discovery/instance", (Settings s, Identity i) => Results.Json(Instance(s, i)));
        app.MapPost("/{tenant:guid}/oauth2/v2.0/token", Token).DisableAntiforgery();
    }

    private static JsonObject ChannelMetadata(Settings settings) => new()
    {
        ["issuer"] = Tokens.ChannelIssuer,
        ["authorization_endpoint"] = "https://invalid.botframework.com",
        ["jwks_uri"] = $"{settings.Address}/v1/.well-known/keys",
        ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
        ["token_endpoint_auth_methods_supported"] = new JsonArray("private_key_jwt"),
    };

    private static JsonObject TenantMetadata(Settings settings, string tenant) => new()
    {
        ["issuer"] = $"{settings.Address}/{tenant}/v2.0",
        ["token_endpoint"] = $"{settings.Address}/{tenant}/oauth2/v2.0/token",
        ["authorization_endpoint"] = $"{settings.Address}/{tenant}/oauth2/v2.0/authorize",
        ["jwks_uri"] = $"{settings.Address}/{tenant}/discovery/v2.0/keys",
    };

    private static JsonObject Instance(Settings settings, Identity identity) => new()
    {
        ["tenant_discovery_endpoint"] = $"{settings.Address}/{identity.TenantId}/v2.0/.well-known/openid-configuration",
        ["metadata"] = new JsonArray(),
    };

    private static JsonObject Keys(SigningKey key) => new()
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

    private static async Task<IResult> Token(string tenant, HttpRequest request, LoginDesk desk, CallLog log, CancellationToken stop)
    {
        var started = Stopwatch.GetTimestamp();
        var form = request.HasFormContentType ? await request.ReadFormAsync(stop) : FormCollection.Empty;
        var (status, body, note, retryAfter) = desk.Run(tenant, form);
        log.Add(CallLog.Entry("fromBot", "POST", request.Path, "token", null) with
        {
            Status = status,
            Milliseconds = CallLog.Since(started),
            Note = note,
        });
        if (retryAfter is { } seconds)
            request.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return Results.Json(body, statusCode: status);
    }
}
