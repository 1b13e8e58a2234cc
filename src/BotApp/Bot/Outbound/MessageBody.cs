using System.Buffers;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using BotApp.Teams.Cards;
using BotApp.Teams.Turns.Kinds;
using BotApp.Teams.Wire;

namespace BotApp.Bot.Outbound;

/// <summary>Our messages as activities: card-only with a summary, or text that shows exactly what it says.</summary>
internal static class MessageBody
{
    // Japanese stays readable and short; this JSON never stands inside HTML.
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static ReadOnlyMemory<byte> Of(OutgoingMessage message) => Of(writer => Write(writer, message));

    public static ReadOnlyMemory<byte> Of(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(2048);
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            write(writer);
        }

        return buffer.WrittenMemory;
    }

    public static void Write(Utf8JsonWriter writer, OutgoingMessage message)
    {
        writer.WriteStartObject();
        writer.WriteString("type", "message");
        if (message.Card is not null || message.Attachment is not null)
        {
            WriteAttachment(writer, message);
        }
        else
        {
            WriteText(writer, message);
        }

        writer.WriteEndObject();
    }

    private static void WriteAttachment(Utf8JsonWriter writer, OutgoingMessage message)
    {
        writer.WriteString("summary", message.Summary ?? "");
        writer.WriteStartArray("attachments");
        if (message.Card is { } card)
        {
            WriteCard(writer, card);
        }
        else
        {
            message.Attachment!.WriteTo(writer);
        }

        writer.WriteEndArray();
    }

    /// <summary>A card as an attachment.</summary>
    public static void WriteCard(Utf8JsonWriter writer, JsonObject card)
    {
        writer.WriteStartObject();
        writer.WriteString("contentType", "application/vnd.microsoft.card.adaptive");
        writer.WritePropertyName("content");
        if (StandingCards.Written(card, Alone) is { } written)
        {
            writer.WriteRawValue(written, skipInputValidation: true);
        }
        else
        {
            card.WriteTo(writer);
        }

        writer.WriteEndObject();
    }

    private static byte[] Alone(JsonObject card) => Of(writer => card.WriteTo(writer)).ToArray();

    private static void WriteText(Utf8JsonWriter writer, OutgoingMessage message)
    {
        var text = message.Text ?? "";
        writer.WriteString("text", message.Mentions.Count == 0 ? text : AsXml(text, message.Mentions));
        writer.WriteString("textFormat", message.Mentions.Count == 0 ? "plain" : "xml");
        if (message.Summary is { } summary)
        {
            writer.WriteString("summary", summary);
        }

        if (message.Mentions.Count > 0)
        {
            WriteEntities(writer, message.Mentions);
        }
    }

    private static void WriteEntities(Utf8JsonWriter writer, IReadOnlyList<Mention> mentions)
    {
        writer.WriteStartArray("entities");
        foreach (var mention in mentions)
        {
            writer.WriteStartObject();
            writer.WriteString("type", "mention");
            writer.WriteString("text", Tag(mention));
            writer.WriteStartObject("mentioned");
            writer.WriteString("id", mention.UserId);
            writer.WriteString("name", mention.Name);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static string Tag(Mention mention) => $"<at>{WebUtility.HtmlEncode(mention.Name)}</at>";

    // Mentions need markup, so everything around them must not be any.
    private static string AsXml(string text, IReadOnlyList<Mention> mentions)
    {
        var xml = new StringBuilder(WebUtility.HtmlEncode(text)).Replace("\n", "<br/>");
        foreach (var mention in mentions)
        {
            xml.Replace(WebUtility.HtmlEncode($"<at>{mention.Name}</at>"), Tag(mention));
        }

        return xml.ToString();
    }
}
