using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using BotApp.Simulator.Shapes;
using BotApp.Simulator.State;

namespace BotApp.Simulator.Cards;

/// <summary>The dialogs that are open on people's screens; a restart closes them, like a reload of the client.</summary>
public sealed class OpenDialogs(News news)
{
    private readonly ConcurrentDictionary<string, OpenedDialog> open = new(StringComparer.Ordinal);

    public OpenedDialog Find(Person person, string id) => open.TryGetValue(id, out var dialog) && dialog.PersonId == person.Id
        ? dialog
        : throw RefusedException.NotFound($"An open dialog '{id}'");

    public IReadOnlyList<SeenDialog> Of(string personId) => [.. open.Values.Where(d => d.PersonId == personId).Select(d => d.Seen)];

    public OpenedDialog Show(OpenedDialog dialog)
    {
        open[dialog.Seen.Id] = dialog;
        news.Tell("dialog", personId: dialog.PersonId, subject: dialog.Seen.Id, data: dialog.Seen);
        return dialog;
    }

    public void Close(OpenedDialog dialog)
    {
        if (open.TryRemove(dialog.Seen.Id, out _))
            news.Tell("dialog", personId: dialog.PersonId, subject: dialog.Seen.Id, data: new { id = dialog.Seen.Id, closed = true });
    }

    /// <summary>A dialog as the bot describes it (<c>task.value</c>).</summary>
    public static SeenDialog Describe(string id, JsonObject value, string conversationId, string? messageId) => new(
        id,
        value.Text("title") ?? "",
        value["height"] is { } height ? Json.Element(height) : null,
        value["width"] is { } width ? Json.Element(width) : null,
        value.Child("card").Child("content") is { } card ? Json.Element(card) : null,
        value.Text("url"),
        conversationId,
        messageId,
        null);
}
