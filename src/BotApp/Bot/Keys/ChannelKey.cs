using Microsoft.IdentityModel.Tokens;

namespace BotApp.Bot.Keys;

/// <summary>A signing key of the channel service and the channels that it may speak for.</summary>
internal sealed record ChannelKey(SecurityKey Key, IReadOnlySet<string> Endorsements);
