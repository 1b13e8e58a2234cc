using System.Security.Cryptography.X509Certificates;
using Azure.Core;
using Azure.Identity;
using BotApp.Settings;
using Microsoft.Identity.Client;

namespace BotApp.Bot.Outbound;

/// <summary>How our token is had: by secret or certificate from the tenant's login, or from the machine's managed identity.</summary>
internal static class FetchToken
{
    private static readonly string[] Scopes = ["https://api.botframework.com/.default"];

    public static Func<CancellationToken, Task<(string Token, DateTimeOffset Until)>>? Of(BotSettings bot, IMsalHttpClientFactory http) =>
        !bot.IsAuthenticated ? null
        : bot.ManagedIdentity is { } identity ? FromManagedIdentity(identity)
        : FromLogin(bot, http);

    private static Func<CancellationToken, Task<(string, DateTimeOffset)>> FromManagedIdentity(string clientId)
    {
        var credential = new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(clientId));
        return async cancellation =>
        {
            var token = await credential.GetTokenAsync(new TokenRequestContext(Scopes), cancellation);
            return (token.Token, token.ExpiresOn);
        };
    }

    private static Func<CancellationToken, Task<(string, DateTimeOffset)>> FromLogin(BotSettings bot, IMsalHttpClientFactory http)
    {
        var builder = ConfidentialClientApplicationBuilder.Create(bot.AppId)
            .WithAuthority(LoopbackHttp.AsHttps(bot.Authority), validateAuthority: false)
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(http, retryOnceOn5xx: false);
        var login = (bot.Secret is { } secret
            ? builder.WithClientSecret(secret)
            : builder.WithCertificate(Certificate(bot.Certificate!, bot.CertificatePassword))).Build();
        return async cancellation =>
        {
            // We keep the token ourselves; asked again, we want a new one.
            var token = await login.AcquireTokenForClient(Scopes).WithForceRefresh(true).ExecuteAsync(cancellation);
            return (token.AccessToken, token.ExpiresOn);
        };
    }

    private static X509Certificate2 Certificate(string file, string? password) =>
        X509Certificate2.GetCertContentType(file) == X509ContentType.Pfx
            ? X509CertificateLoader.LoadPkcs12FromFile(file, password)
            : password is null ? X509Certificate2.CreateFromPemFile(file) : X509Certificate2.CreateFromEncryptedPemFile(file, password);
}
