using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace BotApp.Tests.Bot;

/// <summary>A token as the channel signs it; each test changes what it is about.</summary>
internal sealed record ChannelToken(SecurityKey Key, string? ServiceUrl)
{
    public const string AppId = "00000000-1111-4222-8333-444455556666";

    public string Algorithm { get; init; } = SecurityAlgorithms.RsaSha256;

    public string Issuer { get; init; } = "https://api.botframework.com";

    public string Audience { get; init; } = AppId;

    public TimeSpan From { get; init; } = TimeSpan.FromMinutes(-10);

    public TimeSpan Until { get; init; } = TimeSpan.FromMinutes(50);

    public override string ToString()
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = Audience,
            NotBefore = now + From,
            IssuedAt = now + From,
            Expires = now + Until,
            Claims = ServiceUrl is null ? [] : new Dictionary<string, object>(StringComparer.Ordinal) { ["serviceurl"] = ServiceUrl },
            SigningCredentials = new(Key, Algorithm),
        });
    }
}
