using System.Collections.Frozen;
using System.Text.Json;
using BotApp.Bot.Inbound;
using BotApp.Settings;
using Microsoft.IdentityModel.Tokens;

namespace BotApp.Bot.Keys;

/// <summary>
/// The channel's keys by id, from its OpenID metadata. Kept for a day; asked for again when an unknown key id comes, but
/// not more often than once a minute, so that nobody can make us ask by inventing ids. Old keys serve while a renewal fails.
/// </summary>
internal sealed partial class ChannelKeys(BotSettings bot, IHttpClientFactory http, TimeProvider clock, ILogger<ChannelKeys> log) : IDisposable
{
    public const string ClientName = "openid";
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);
    private static readonly TimeSpan LeastPause = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan PauseWhileNoneAreKnown = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim gate = new(1);
    private volatile FrozenDictionary<string, ChannelKey>? keys;
    private DateTimeOffset readAt = DateTimeOffset.MinValue;
    private DateTimeOffset triedAt = DateTimeOffset.MinValue;

    /// <summary>Grows with every renewal: what was validated before is to be validated again.</summary>
    public int Generation { get; private set; }

    /// <summary>False until keys could be read for the first time.</summary>
    public bool AreKnown => keys is not null;

    public async ValueTask<ChannelKey?> Find(string keyId, CancellationToken cancellation)
    {
        if (keys is { } known && clock.GetUtcNow() - readAt < Lifetime && known.TryGetValue(keyId, out var key))
        {
            return key;
        }

        await Renew(keyId, cancellation);
        return keys?.GetValueOrDefault(keyId);
    }

    /// <summary>Reads them once; of whichever key the first token speaks, it is known then.</summary>
    public Task Prepare(CancellationToken cancellation) => AreKnown ? Task.CompletedTask : Renew("", cancellation);

    public void Dispose() => gate.Dispose();

    private async Task Renew(string keyId, CancellationToken cancellation)
    {
        await gate.WaitAsync(cancellation);
        try
        {
            var now = clock.GetUtcNow();
            var isFresh = keys is { } known && now - readAt < Lifetime && known.ContainsKey(keyId);
            if (isFresh || now - triedAt < (keys is null ? PauseWhileNoneAreKnown : LeastPause))
            {
                return;
            }

            triedAt = now;
            keys = await Read(cancellation);
            readAt = now;
            Generation++;
            LogRead(keys.Count);
        }
        catch (Exception problem) when (problem is HttpRequestException or JsonException or ArgumentException or OperationCanceledException && !cancellation.IsCancellationRequested)
        {
            LogFailed(problem.GetType().Name);
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task<FrozenDictionary<string, ChannelKey>> Read(CancellationToken cancellation)
    {
        using var client = http.CreateClient(ClientName);
        using var metadata = JsonDocument.Parse(await client.GetByteArrayAsync(bot.OpenIdMetadata, cancellation));
        var address = new Uri(bot.OpenIdMetadata, metadata.RootElement.Text("jwks_uri") ?? throw new JsonException("The metadata names no jwks_uri."));
        if (address.Scheme != Uri.UriSchemeHttps && !(bot.LoopbackIsTrusted && address.IsLoopback))
        {
            throw new JsonException("The metadata names a jwks_uri without https.");
        }

        using var set = JsonDocument.Parse(await client.GetByteArrayAsync(address, cancellation));
        var found = new Dictionary<string, ChannelKey>(StringComparer.Ordinal);
        foreach (var key in set.RootElement.Items("keys").Where(key => key.Text("kty") == "RSA" && key.Text("kid") is { Length: > 0 }))
        {
            found[key.Text("kid")!] = new(
                new JsonWebKey(key.GetRawText()),
                key.Items("endorsements").Select(e => e.AsText()).OfType<string>().ToFrozenSet(StringComparer.Ordinal));
        }

        return found.ToFrozenDictionary(StringComparer.Ordinal);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Read {Count} signing keys of the channel")]
    private partial void LogRead(int count);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The channel's signing keys could not be read ({Problem}); Bot:OpenIdMetadata says where from")]
    private partial void LogFailed(string problem);
}
