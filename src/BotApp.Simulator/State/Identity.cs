using System.Security.Cryptography;
using System.Text;

namespace BotApp.Simulator.State;

/// <summary>Who the tenant and the bot are, and how ids are made from names: always the same, so that a restart changes nothing.</summary>
public sealed record Identity(string TenantId, string TenantName, string AppId, string BotName)
{
    public string BotId => $"28:{AppId}";

    /// <summary>What a bot of this app sees as a person's id.</summary>
    public string PersonId(string aadObjectId) => $"29:1{Digest($"{AppId}/{aadObjectId}")[..40]}";

    public string ChatId(string personId) => $"a:1{Digest($"chat/{AppId}/{personId}")[..60]}";

    public static string ChannelId() => $"19:{Guid.NewGuid():N}@thread.tacv2";

    private static string Digest(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
