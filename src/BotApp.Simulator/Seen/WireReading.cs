using System.Text.Json;
using BotApp.Simulator.Shapes;
using BotApp.Simulator.State;

namespace BotApp.Simulator.Seen;

/// <summary>Reads attachments and mentions as the wire carries them.</summary>
public static class WireReading
{
    public const string Adaptive = "application/vnd.microsoft.card.adaptive";
    public const string FileConsent = "application/vnd.microsoft.teams.card.file.consent";
    public const string FileInfo = "application/vnd.microsoft.teams.card.file.info";
    public const string FileDownload = "application/vnd.microsoft.teams.file.download.info";

    /// <summary>What a client draws: the HTML twin of a person's text is not shown.</summary>
    public static IEnumerable<(int Index, JsonElement Attachment)> ShownAttachments(this Message message) =>
        Items(message.Attachments).Index().Where(a => a.Item.Text("contentType") is { } type && !string.Equals(type, "text/html", StringComparison.Ordinal));

    public static JsonElement? AdaptiveCard(this Message message, int? index) => message.ShownAttachments()
        .Where(a => (index is null || a.Index == index) && string.Equals(a.Attachment.Text("contentType"), Adaptive, StringComparison.Ordinal))
        .Select(a => a.Attachment.Property("content"))
        .FirstOrDefault();

    public static int? AdaptiveIndex(this Message message) => message.ShownAttachments()
        .Where(a => string.Equals(a.Attachment.Text("contentType"), Adaptive, StringComparison.Ordinal))
        .Select(a => (int?)a.Index)
        .FirstOrDefault();

    /// <summary>Mentions of the text and of its cards whose words really stand there: to the letter, or Teams ignores them.</summary>
    public static IEnumerable<SeenMention> MentionsIn(this Message message, World world, string viewerId)
    {
        var inText = Items(message.Entities).Where(e => (message.Text ?? "").Contains(e.Text("text") ?? "\0", StringComparison.Ordinal));
        var inCards = message.ShownAttachments().Select(a => a.Attachment.Property("content")).OfType<JsonElement>().SelectMany(CardMentions);
        return inText.Concat(inCards)
            .Where(e => string.Equals(e.Text("type"), "mention", StringComparison.Ordinal))
            .Select(e => Mention(world, e, viewerId))
            .OfType<SeenMention>();
    }

    public static IReadOnlyList<JsonElement> Items(JsonElement? array) =>
        array is { ValueKind: JsonValueKind.Array } it ? [.. it.EnumerateArray()] : [];

    public static JsonElement? Property(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    public static string? Text(this JsonElement element, string name) =>
        element.Property(name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static IEnumerable<JsonElement> CardMentions(JsonElement card)
    {
        var entities = Items(card.Property("msteams")?.Property("entities"));
        if (entities.Count == 0)
            return [];
        var words = CardWords.Of(card, besides: "msteams");
        return entities.Where(e => e.Text("text") is { Length: > 0 } text && words.Any(w => w.Contains(text, StringComparison.Ordinal)));
    }

    private static SeenMention? Mention(World world, JsonElement entity, string viewerId)
    {
        var mentioned = entity.Property("mentioned");
        if (mentioned?.Text("id") is not { } id)
            return null;
        var person = world.People.All().FirstOrDefault(p => id == p.Id || id == p.AadObjectId || id == p.Email);
        var resolved = person?.Id ?? id;
        return new SeenMention(resolved, mentioned?.Text("name") ?? person?.Name ?? "", entity.Text("text") ?? "", resolved == viewerId);
    }
}
