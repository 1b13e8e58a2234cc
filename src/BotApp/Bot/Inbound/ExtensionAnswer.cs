using System.Text.Json;
using BotApp.Teams.Turns;

namespace BotApp.Bot.Inbound;

/// <summary>The answers of the message extension's search.</summary>
internal static class ExtensionAnswer
{
    public static Action<Utf8JsonWriter>? Body(Answer answer) => answer switch
    {
        NoAnswer => writer => WriteResults(writer, []),
        ResultsAnswer results => writer => WriteResults(writer, results.Results),
        CardAnswer card => writer => WriteResults(writer, [new SearchResult(card.Summary, "", card.Card, 0)]),
        TextAnswer text => writer => WriteMessage(writer, text.Text),
        ErrorAnswer error => writer => WriteMessage(writer, error.Text),
        _ => throw InvokeAnswer.Unfit(answer),
    };

    private static void WriteResults(Utf8JsonWriter writer, IReadOnlyList<SearchResult> results)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("composeExtension");
        writer.WriteString("type", "result");
        writer.WriteString("attachmentLayout", "list");
        writer.WriteStartArray("attachments");
        foreach (var result in results)
        {
            WriteResult(writer, result);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter writer, SearchResult result)
    {
        writer.WriteStartObject();
        writer.WriteString("contentType", "application/vnd.microsoft.card.adaptive");
        writer.WritePropertyName("content");
        result.Card.WriteTo(writer);
        writer.WriteStartObject("preview");
        writer.WriteString("contentType", "application/vnd.microsoft.card.thumbnail");
        writer.WriteStartObject("content");
        writer.WriteString("title", result.Title);
        writer.WriteString("text", result.Text);
        if (result.Number > 0)
        {
            // Chosen, it is asked for again (selectItem): the card is then as fresh as the click, and the right is checked again.
            writer.WriteStartObject("tap");
            writer.WriteString("type", "invoke");
            writer.WriteStartObject("value");
            writer.WriteNumber("number", result.Number);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter writer, string text)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("composeExtension");
        writer.WriteString("type", "message");
        writer.WriteString("text", text);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
