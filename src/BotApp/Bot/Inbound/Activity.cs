using System.Text.Json;

namespace BotApp.Bot.Inbound;

/// <summary>An activity as it came: a tolerant view on its JSON. It lives only as long as the request's body.</summary>
internal sealed class Activity(JsonElement root)
{
    public const string Mention = "mention";

    public JsonElement Root => root;

    public string Type { get; } = root.Text("type") ?? "";

    public string? Id { get; } = root.Text("id");

    public string? Name { get; } = root.Text("name");

    public string ServiceUrl { get; } = root.Text("serviceUrl") ?? "";

    public string ChannelId { get; } = root.Text("channelId") ?? "";

    public string? Text => root.Text("text");

    public string? ReplyToId => root.Text("replyToId");

    public JsonElement Value => root.Child("value");

    public JsonElement From { get; } = root.Child("from");

    public JsonElement Recipient { get; } = root.Child("recipient");

    public JsonElement Conversation { get; } = root.Child("conversation");

    public JsonElement ChannelData { get; } = root.Child("channelData");

    public string? EventType => ChannelData.Text("eventType");

    /// <summary>The tenant in both places where it stands; null when they do not agree or none stands.</summary>
    public string? TenantId { get; } = TenantOf(root.Child("conversation").Text("tenantId"), root.Child("channelData").Child("tenant").Text("id"));

    public string BotId => Recipient.Text("id") ?? "";

    public bool IsInvoke => Type == "invoke";

    /// <summary>Ids in one spelling: an Entra id is the same in capitals. Other shapes stay as they are.</summary>
    public static string? IdOf(string? id) => Guid.TryParse(id, out var guid) ? guid.ToString() : id;

    private static string? TenantOf(string? inConversation, string? inChannelData) =>
        inConversation is null || inChannelData is null
            ? IdOf(inConversation ?? inChannelData)
            : string.Equals(inConversation, inChannelData, StringComparison.OrdinalIgnoreCase) ? IdOf(inConversation) : null;
}
