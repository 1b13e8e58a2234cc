using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotApp.Domain.Alerts.Calls;

/// <summary>The arguments of a call: why, who (person ids), and the how manieth. Only ids.</summary>
public sealed record EpisodeCall(CallReason Reason, IReadOnlyList<long> People, int Round)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static EpisodeCall? Read(string? arguments)
    {
        try
        {
            // Other arguments of the face read as a call without people.
            return arguments is not null && JsonSerializer.Deserialize<EpisodeCall>(arguments, Json) is { People: not null } call ? call : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public string Write() => JsonSerializer.Serialize(this, Json);
}
