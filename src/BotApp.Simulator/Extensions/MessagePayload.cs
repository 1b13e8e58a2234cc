using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using BotApp.Simulator.Seen;
using BotApp.Simulator.State;

namespace BotApp.Simulator.Extensions;

/// <summary>A message as a message action carries it to the bot.</summary>
public sealed class MessagePayload(World world)
{
    public JsonObject Of(Message message)
    {
        var payload = new JsonObject
        {
            ["id"] = message.Id,
            ["createdDateTime"] = message.SentAt.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
            ["lastModifiedDateTime"] = message.EditedAt?.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
            ["deleted"] = message.DeletedAt is not null,
            ["summary"] = message.Summary,
            ["importance"] = "normal",
            ["locale"] = "ja-jp",
            ["linkToMessage"] = Link(message),
            ["from"] = From(message),
            ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = Html(message) },
            ["attachmentLayout"] = message.Layout,
            ["attachments"] = Json.ArrayOf(message.ShownAttachments().Select(a => Attachment(a.Attachment))),
            ["mentions"] = new JsonArray(),
            ["reactions"] = new JsonArray(),
        };
        if (message.ThreadId is { } root && root != message.Id)
            payload["replyToId"] = root;
        return payload;
    }

    private JsonObject From(Message message)
    {
        if (world.People.Find(message.FromId) is not { } person)
            return new JsonObject
            {
                ["application"] = new JsonObject
                {
                    ["applicationIdentityType"] = "bot",
                    ["id"] = world.Identity.AppId,
                    ["displayName"] = world.Identity.BotName,
                },
            };
        return new JsonObject
        {
            ["user"] = new JsonObject { ["userIdentityType"] = "aadUser", ["id"] = person.AadObjectId, ["displayName"] = person.Name },
        };
    }

    // Cards travel as text here, as Teams sends them.
    private static JsonObject Attachment(System.Text.Json.JsonElement attachment) => new()
    {
        ["contentType"] = attachment.Text("contentType"),
        ["name"] = attachment.Text("name"),
        ["content"] = attachment.Property("content")?.GetRawText(),
    };

    private static string Html(Message message)
    {
        var html = WebUtility.HtmlEncode(message.Text ?? "").Replace("\n", "<br>", StringComparison.Ordinal)
            .Replace("&lt;at&gt;", "<at>", StringComparison.Ordinal).Replace("&lt;/at&gt;", "</at>", StringComparison.Ordinal);
        return $"<div>{html}</div>";
    }

    private static string Link(Message message) => message.ThreadId is { } root
        ? $"https://teams.microsoft.com/l/message/{Uri.EscapeDataString(message.ConversationId)}/{message.Id}?parentMessageId={root}"
        : $"https://teams.microsoft.com/l/message/{Uri.EscapeDataString(message.ConversationId)}/{message.Id}?context=%7B%22contextType%22%3A%22chat%22%7D";
}
