namespace BotApp.Bot.Inbound;

/// <summary>What a person wrote, as plain text without the mention of the bot.</summary>
internal static class MessageText
{
    private const int MostEntities = 200;

    public static string Of(Activity activity)
    {
        if (activity.Text is not { Length: > 0 } text)
        {
            return "";
        }

        foreach (var mention in Mentions(activity))
        {
            text = text.Replace(mention.Tag, mention.UserId == activity.BotId ? "" : mention.Name, StringComparison.Ordinal);
        }

        // Teams sends plain text as typed, except for the hard space after a mention; xml is markup.
        return activity.Root.Text("textFormat") == "xml"
            ? PlainText.OfHtml(text)
            : WithoutTags(text).Replace("&nbsp;", " ", StringComparison.OrdinalIgnoreCase).Replace('\u00a0', ' ').Trim();
    }

    /// <summary>The mentions that name an id, each with the text that stands for it.</summary>
    public static IEnumerable<(string UserId, string Name, string Tag)> Mentions(Activity activity) =>
        from entity in activity.Root.Items("entities").Take(MostEntities)
        where entity.Text("type") == Activity.Mention
        let id = entity.Child("mentioned").Text("id")
        where id is not null
        let name = entity.Child("mentioned").Text("name") ?? ""
        let tag = entity.Text("text")
        select (id, name, string.IsNullOrEmpty(tag) ? $"<at>{name}</at>" : tag);

    // Mentions without an entity (a name typed by hand): the name stays.
    private static string WithoutTags(string text) => text.Contains("<at", StringComparison.OrdinalIgnoreCase)
        ? PlainText.WithoutTag(text, "at")
        : text;
}
