using System.Collections.Concurrent;
using BotApp.Bot.Inbound;
using BotApp.Settings;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace BotApp.Bot.Keys;

/// <summary>
/// The channel's token on each activity: issuer, audience, RS256/384/512, five minutes of skew, the key endorsed for the
/// channel, and the claim <c>serviceurl</c>. A token that was valid is known by its hash until it expires.
/// </summary>
internal sealed class ChannelTokens(BotSettings bot, ChannelKeys keys, TimeProvider clock)
{
    public const string Issuer = "https://api.botframework.com";
    private const int MostKnown = 2_000;
    private const int LongestToken = 8 * 1024;
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    private readonly JsonWebTokenHandler handler = new() { MapInboundClaims = false, MaximumTokenSizeInBytes = LongestToken };
    private readonly ConcurrentDictionary<TokenHash, KnownToken> known = new();

    /// <returns>Null when the activity was really sent by the channel.</returns>
    public async ValueTask<Refused?> Problem(string? authorization, Activity activity, CancellationToken cancellation)
    {
        if (authorization is null || !authorization.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) || authorization.Length > LongestToken)
        {
            return Unauthorized("no bearer token");
        }

        var hash = TokenHash.Of(authorization.AsSpan(7).Trim());
        if (!known.TryGetValue(hash, out var token) || token.Generation != keys.Generation || token.ExpiresAt < clock.GetUtcNow() - Skew)
        {
            var (valid, problem) = await Validate(authorization[7..].Trim(), cancellation);
            if (valid is null)
            {
                return problem;
            }

            Remember(hash, token = valid);
        }

        return !token.Endorsements.Contains(activity.ChannelId) ? Unauthorized("key is not endorsed for the channel")
            : token.ServiceUrl != activity.ServiceUrl ? Unauthorized("serviceurl claim is not the activity's")
            : null;
    }

    private async ValueTask<(KnownToken?, Refused?)> Validate(string text, CancellationToken cancellation)
    {
        if (Read(text) is not { Kid.Length: > 0 } jwt)
        {
            return (null, Unauthorized("token cannot be read or names no key"));
        }

        if (!Algorithms.Contains(jwt.Alg))
        {
            return (null, Unauthorized("algorithm"));
        }

        if (await keys.Find(jwt.Kid, cancellation) is not { } key)
        {
            return (null, keys.AreKnown ? Unauthorized("unknown key") : new(StatusCodes.Status503ServiceUnavailable, "no keys of the channel yet"));
        }

        var result = await handler.ValidateTokenAsync(jwt, Rules(key.Key));
        return !result.IsValid ? (null, Unauthorized(result.Exception?.GetType().Name ?? "invalid"))
            : !jwt.TryGetPayloadValue<string>("serviceurl", out var serviceUrl) ? (null, Unauthorized("no serviceurl claim"))
            : (new(serviceUrl, key.Endorsements, new DateTimeOffset(jwt.ValidTo, TimeSpan.Zero), keys.Generation), null);
    }

    private static JsonWebToken? Read(string text)
    {
        try
        {
            return new JsonWebToken(text);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private TokenValidationParameters Rules(SecurityKey key) => new()
    {
        ValidIssuer = Issuer,
        ValidAudience = bot.AppId,
        IssuerSigningKey = key,
        ValidAlgorithms = Algorithms,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        LifetimeValidator = (from, until, _, _) =>
            until > clock.GetUtcNow().UtcDateTime - Skew && (from is null || from < clock.GetUtcNow().UtcDateTime + Skew),
    };

    private void Remember(TokenHash hash, KnownToken token)
    {
        // The channel uses one token for about an hour: this only fills up when something is wrong.
        if (known.Count >= MostKnown)
        {
            known.Clear();
        }

        known[hash] = token;
    }

    private static Refused Unauthorized(string reason) => new(StatusCodes.Status401Unauthorized, reason);
}
