namespace BotApp.Bot.Keys;

/// <summary>What a validated token said.</summary>
/// <param name="Generation">The generation of keys that it was validated with.</param>
internal sealed record KnownToken(string ServiceUrl, IReadOnlySet<string> Endorsements, DateTimeOffset ExpiresAt, int Generation);
