using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;

namespace BotApp.Tests.Bot;

/// <summary>Serves OpenID metadata and keys over real HTTP, as the channel does, and signs with them.</summary>
internal sealed class KeyServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly List<(RsaSecurityKey Key, string[] Endorsements)> published = [];

    private KeyServer()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.Run(Serve);
    }

    public string Metadata => app.Urls.First() + "/v1/.well-known/openidconfiguration";

    public bool IsDown { get; set; }

    /// <summary>How often the keys were asked for.</summary>
    public int Reads { get; private set; }

    public RsaSecurityKey Key { get; private set; } = null!;

    public static async Task<KeyServer> Start()
    {
        var server = new KeyServer();
        server.Key = server.Publish("msteams");
        await server.app.StartAsync();
        return server;
    }

    public RsaSecurityKey Publish(params string[] endorsements)
    {
        var key = NewKey();
        published.Add((key, endorsements));
        return key;
    }

    public void Withdraw(RsaSecurityKey key) => published.RemoveAll(p => p.Key == key);

    public static RsaSecurityKey NewKey() => new(RSA.Create(2048)) { KeyId = Guid.NewGuid().ToString("N") };

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private Task Serve(HttpContext http)
    {
        if (IsDown)
        {
            http.Response.StatusCode = 503;
            return Task.CompletedTask;
        }

        if (http.Request.Path.Value!.EndsWith("openidconfiguration", StringComparison.Ordinal))
        {
            return http.Response.WriteAsJsonAsync(new JsonObject { ["issuer"] = "https://api.botframework.com", ["jwks_uri"] = app.Urls.First() + "/keys" });
        }

        Reads++;
        return http.Response.WriteAsJsonAsync(new JsonObject { ["keys"] = new JsonArray([.. published.Select(Jwk)]) });
    }

    private static JsonNode Jwk((RsaSecurityKey Key, string[] Endorsements) published)
    {
        var numbers = published.Key.Rsa.ExportParameters(includePrivateParameters: false);
        return new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = published.Key.KeyId,
            ["n"] = Base64UrlEncoder.Encode(numbers.Modulus),
            ["e"] = Base64UrlEncoder.Encode(numbers.Exponent),
            ["endorsements"] = new JsonArray([.. published.Endorsements.Select(e => JsonValue.Create(e))]),
        };
    }
}
