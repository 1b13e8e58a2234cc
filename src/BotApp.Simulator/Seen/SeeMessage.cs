using System.Text.Json;
using BotApp.Simulator.Shapes;
using BotApp.Simulator.State;

namespace BotApp.Simulator.Seen;

/// <summary>Draws up one message as one person sees it.</summary>
public sealed class SeeMessage(World world, News news)
{
    private static readonly TimeSpan FreshFor = TimeSpan.FromMinutes(1);

    public SeenMessage Run(Person viewer, Message message)
    {
        // Read first: what is seen may be newer than it says, never older.
        var asOf = news.Version;
        var gone = message.DeletedAt is not null;
        return new SeenMessage(
            message.Id,
            message.ConversationId,
            message.ThreadId,
            Author(message.FromId),
            message.FromId == viewer.Id,
            message.SentAt,
            message.EditedAt,
            message.DeletedAt,
            gone ? "" : message.Text ?? "",
            message.TextFormat,
            gone ? [] : [.. message.MentionsIn(world, viewer.Id)],
            gone ? [] : [.. message.ShownAttachments().Select(a => Attachment(viewer, message, a.Index, a.Attachment))],
            message.Layout,
            gone ? [] : [.. message.Reactions.GroupBy(r => r.Type).Select(g => Reaction(viewer, g))],
            IsUnread(viewer, message),
            message.Version,
            asOf,
            message.Via,
            message.FromId == viewer.Id ? message.Delivery : null);
    }

    public bool IsUnread(Person viewer, Message message) =>
        message.FromId != viewer.Id && message.DeletedAt is null
        && string.CompareOrdinal(message.Id, world.ReadMarks.Find($"{viewer.Id}|{message.ConversationId}")?.MessageId ?? "") > 0;

    /// <summary>A refresh is due when this viewer is named in the base card and their last result is old, or older than the message.</summary>
    public RefreshState? Refresh(Person viewer, Message message, JsonElement? baseCard)
    {
        if (baseCard?.Property("refresh") is not { } refresh)
            return null;
        var automatic = WireReading.Items(refresh.Property("userIds"))
            .Any(id => id.ValueKind == JsonValueKind.String && (id.GetString() == viewer.Id || id.GetString() == viewer.AadObjectId));
        var view = world.Views.Find($"{message.Id}|{viewer.Id}");
        var fresh = view is not null && view.MessageVersion == message.Version && world.Clock.GetUtcNow() - view.At < FreshFor;
        return new RefreshState(automatic, view?.At, automatic && !fresh, view?.Error);
    }

    private SeenAuthor Author(string id) => id == world.BotId
        ? new SeenAuthor(id, world.Identity.BotName, IsBot: true)
        : new SeenAuthor(id, world.People.Find(id)?.Name ?? "?", IsBot: false);

    private SeenAttachment Attachment(Person viewer, Message message, int index, JsonElement wire)
    {
        var content = wire.Property("content");
        var type = wire.Text("contentType")!;
        var view = world.Views.Find($"{message.Id}|{viewer.Id}");
        var mine = view is { Card: not null } && view.MessageVersion == message.Version && view.Attachment == index ? view.Card : null;
        return new SeenAttachment(
            index,
            type,
            wire.Text("name"),
            wire.Text("contentUrl"),
            mine ?? content,
            mine is null ? "base" : "mine",
            type == WireReading.Adaptive ? Refresh(viewer, message, content) : null,
            type == WireReading.FileConsent ? message.Consents.GetValueOrDefault($"{index}", "pending") : null);
    }

    private SeenReaction Reaction(Person viewer, IGrouping<string, Reaction> given) => new(
        given.Key,
        given.Count(),
        given.Any(r => r.PersonId == viewer.Id),
        [.. given.Select(r => world.People.Find(r.PersonId)?.Name ?? "?")]);
}
