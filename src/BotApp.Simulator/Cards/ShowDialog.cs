using System.Text.Json.Nodes;
using BotApp.Simulator.Shapes;
using BotApp.Simulator.ToBot;

namespace BotApp.Simulator.Cards;

/// <summary>Follows the bot's answer to a dialog or message extension: a (further) dialog, a text, a card for the compose box, or the end.</summary>
public sealed class ShowDialog(OpenDialogs dialogs)
{
    public ClickResult Run(DialogOrigin origin, BotAnswer answer)
    {
        if (!answer.Succeeded)
            return Failed(origin, Failures.Of(answer), answer.Status);
        var task = answer.Body.Child("task");
        if (task.Text("type") == "continue" && task.Child("value") is { } value)
            return Continue(origin, value);
        Close(origin);
        if (task.Text("type") == "message")
            return new ClickResult("text") { Text = task.Text("value") ?? "" };
        return answer.Body.Child("composeExtension") is { } extension ? Compose(extension) : new ClickResult("done");
    }

    private ClickResult Continue(DialogOrigin origin, JsonObject value)
    {
        var id = origin.Open?.Seen.Id ?? Guid.NewGuid().ToString("N");
        var seen = OpenDialogs.Describe(id, value, origin.Place.ConversationId, origin.MessageId);
        dialogs.Show(new OpenedDialog(seen, origin.Person.Id, origin.Place, origin.Extension));
        return new ClickResult("dialog") { Dialog = seen };
    }

    // The dialog stays open with what was typed, so that one can try again.
    private ClickResult Failed(DialogOrigin origin, ErrorWords error, int? status)
    {
        if (origin.Open is { } open)
            dialogs.Show(open with { Seen = open.Seen with { Error = error.Message } });
        return new ClickResult("error") { Error = error, Status = status };
    }

    private void Close(DialogOrigin origin)
    {
        if (origin.Open is { } open)
            dialogs.Close(open);
    }

    private static ClickResult Compose(JsonObject extension) => extension.Text("type") switch
    {
        "result" => new ClickResult("compose")
        {
            Compose = [.. extension.List("attachments").Objects().Take(1).Select(Extensions.Previews.WithoutPreview)],
        },
        "message" => new ClickResult("text") { Text = extension.Text("text") ?? "" },
        var type => new ClickResult("error") { Error = new ErrorWords("UnknownAnswer", $"The bot answered with composeExtension '{type}'.") },
    };
}
