using System.Text.Json;
using System.Text.Json.Nodes;
using BotApp.Bot.Outbound;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Bot.Inbound;

/// <summary>The HTTP body of an invoke, as each kind of invoke wants it.</summary>
internal static class InvokeAnswer
{
    // Teams shows no more.
    private const int MostChoices = 15;

    public static bool IsFor(Turn turn) => turn switch
    {
        ActionTurn action => action.Surface != Surface.Submit,
        TypeaheadTurn or SearchTurn or FileConsentTurn or SignInTurn => true,
        _ => false,
    };

    /// <returns>Null when the answer is an empty body.</returns>
    public static Action<Utf8JsonWriter>? Body(Turn turn, Answer answer) => turn switch
    {
        ActionTurn { Surface: Surface.Execute or Surface.Refresh } => writer => WriteAction(writer, answer),
        ActionTurn => DialogBody(answer),
        TypeaheadTurn => writer => WriteChoices(writer, answer),
        SearchTurn => ExtensionAnswer.Body(answer),
        _ => null,
    };

    private static void WriteAction(Utf8JsonWriter writer, Answer answer)
    {
        switch (answer)
        {
            case CardAnswer card:
                WriteStatus(writer, 200, "application/vnd.microsoft.card.adaptive", card.Card);
                break;
            case DialogAnswer dialog:
                // There is no dialog out of an Execute: its card stands in the message instead.
                WriteStatus(writer, 200, "application/vnd.microsoft.card.adaptive", dialog.Card);
                break;
            case TextAnswer text:
                WriteStatus(writer, 200, "application/vnd.microsoft.activity.message", text.Text);
                break;
            case NoAnswer:
                WriteStatus(writer, 200, "application/vnd.microsoft.activity.message", "");
                break;
            default:
                WriteError(writer, answer);
                break;
        }
    }

    private static void WriteChoices(Utf8JsonWriter writer, Answer answer)
    {
        if (answer is not (ChoicesAnswer or NoAnswer))
        {
            WriteError(writer, answer);
            return;
        }

        var results = new JsonArray([.. ((answer as ChoicesAnswer)?.Choices ?? [])
            .Take(MostChoices).Select(choice => new JsonObject { ["value"] = choice.Value, ["title"] = choice.Title })]);
        WriteStatus(writer, 200, "application/vnd.microsoft.search.searchResponse", new JsonObject { ["results"] = results });
    }

    private static Action<Utf8JsonWriter>? DialogBody(Answer answer) => answer switch
    {
        NoAnswer => null,
        DialogAnswer dialog => writer => WriteDialog(writer, dialog.Title, dialog.Height, dialog.Width, dialog.Card),
        CardAnswer card => writer => WriteDialog(writer, card.Summary, "large", "medium", card.Card),
        ResultsAnswer => ExtensionAnswer.Body(answer),
        TextAnswer text => writer => WriteDialogText(writer, text.Text),
        ErrorAnswer error => writer => WriteDialogText(writer, error.Text),
        _ => throw Unfit(answer),
    };

    private static void WriteDialog(Utf8JsonWriter writer, string title, string height, string width, JsonObject card)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("task");
        writer.WriteString("type", "continue");
        writer.WriteStartObject("value");
        writer.WriteString("title", title);
        writer.WriteString("height", height);
        writer.WriteString("width", width);
        writer.WritePropertyName("card");
        MessageBody.WriteCard(writer, card);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteDialogText(Utf8JsonWriter writer, string text)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("task");
        writer.WriteString("type", "message");
        writer.WriteString("value", text);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteError(Utf8JsonWriter writer, Answer answer)
    {
        var error = answer as ErrorAnswer ?? throw Unfit(answer);
        WriteStatus(
            writer, error.Status, "application/vnd.microsoft.error", new JsonObject { ["code"] = error.Code, ["message"] = error.Text });
    }

    private static void WriteStatus(Utf8JsonWriter writer, int status, string type, JsonNode value)
    {
        writer.WriteStartObject();
        writer.WriteNumber("statusCode", status);
        writer.WriteString("type", type);
        writer.WritePropertyName("value");
        value.WriteTo(writer);
        writer.WriteEndObject();
    }

    internal static InvalidOperationException Unfit(Answer answer) => new($"{answer.GetType().Name} is no answer to this invoke.");
}
