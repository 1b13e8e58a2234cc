using System.Text.Json;

namespace BotApp.Simulator.State;

/// <summary>A message in a chat or channel.</summary>
/// <param name="Id">Milliseconds since 1970, made unique: sorts by time.</param>
/// <param name="ThreadId">The root message's id (its own for a root); null in a personal chat.</param>
/// <param name="FromId">A person's id or the bot's.</param>
public sealed record Message(string Id, string ConversationId, string? ThreadId, string FromId, DateTimeOffset SentAt)
{
    public string? Text { get; init; }

    public string TextFormat { get; init; } = "plain";

    public string? Summary { get; init; }

    public string Layout { get; init; } = "list";

    /// <summary>The attachments as the wire carries them.</summary>
    public JsonElement? Attachments { get; init; }

    /// <summary>The entities as the wire carries them; mentions among them.</summary>
    public JsonElement? Entities { get; init; }

    public DateTimeOffset? EditedAt { get; init; }

    public DateTimeOffset? DeletedAt { get; init; }

    /// <summary>Counts what the author changed: the first is 1. A viewer's card belongs to one version.</summary>
    public int Version { get; init; } = 1;

    public IReadOnlyList<Reaction> Reactions { get; init; } = [];

    public IReadOnlyDictionary<string, string> Consents { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public string? Via { get; init; }

    public string? Delivery { get; init; }

    /// <summary>How the connector addresses it: a channel's threads are conversations of their own.</summary>
    public string WireConversationId => ThreadId is null ? ConversationId : $"{ConversationId};messageid={ThreadId}";
}
