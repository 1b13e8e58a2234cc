using System.Text.Json;
using System.Text.Json.Nodes;
using BotApp.Simulator.Shapes;

namespace BotApp.Simulator.Extensions;

/// <summary>Attachments of a message extension carry how they look in the list.</summary>
public static class Previews
{
    public static JsonElement WithoutPreview(JsonObject attachment)
    {
        var copy = (JsonObject)attachment.DeepClone();
        copy.Remove("preview");
        return Json.Element(copy);
    }

    public static ExtensionItem Item(JsonObject attachment, int index) => new(
        index,
        attachment.Text("contentType") ?? "",
        attachment["content"] is { } content ? Json.Element(content) : null,
        attachment["preview"] is { } preview ? Json.Element(preview) : null,
        attachment.Child("preview").Child("content").Child("tap") is { } tap ? Json.Element(tap) : null);

    public static JsonElement Attachment(ExtensionItem item) => Json.Element(new JsonObject
    {
        ["contentType"] = item.ContentType,
        ["content"] = Json.Node(item.Content),
    });
}
