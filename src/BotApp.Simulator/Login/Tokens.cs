using BotApp.Simulator.State;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace BotApp.Simulator.Login;

/// <summary>Tokens of the channel for the bot, and of the login for the bot's own calls.</summary>
public sealed class Tokens(SigningKey key, Settings settings, Identity identity, TimeProvider clock)
{
    public const string ChannelIssuer = "https://api.botframework.com";
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private static readonly JsonWebTokenHandler Handler = new() { SetDefaultTimesOnTokenCreation = false };

    private readonly Lock gate = new();
    private (string Token, DateTimeOffset Until)? channel;

    private string LoginIssuer => $"{settings.Address}/{identity.TenantId}/v2.0";

    /// <summary>What the channel shows to the bot with every activity.</summary>
    public string ForBot()
    {
        lock (gate)
        {
            if (channel is not { } held || held.Until < clock.GetUtcNow())
                channel = held = (Make(ChannelIssuer, identity.AppId, ("serviceurl", settings.ServiceUrl)), clock.GetUtcNow() + Lifetime / 2);
            return held.Token;
        }
    }

    /// <summary>What the bot gets from the login and shows to the connector.</summary>
    public string ForConnector() => Make(LoginIssuer, ChannelIssuer, ("appid", identity.AppId), ("tid", identity.TenantId));

    public async Task<bool> IsForConnector(string token)
    {
        var result = await Handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = LoginIssuer,
            ValidAudience = ChannelIssuer,
            IssuerSigningKey = key.Key,
            LifetimeValidator = (_, expires, _, _) => expires > clock.GetUtcNow().UtcDateTime,
        });
        return result.IsValid && result.Claims.TryGetValue("appid", out var app) && app as string == identity.AppId;
    }

    private string Make(string issuer, string audience, params (string Name, string Value)[] claims)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return Handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            NotBefore = now,
            IssuedAt = now,
            Expires = now + Lifetime,
            Claims = claims.ToDictionary(c => c.Name, c => (object)c.Value, StringComparer.Ordinal),
            SigningCredentials = key.Credentials,
        });
    }
}
