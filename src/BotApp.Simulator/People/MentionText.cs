using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using BotApp.Simulator.State;

namespace BotApp.Simulator.People;

/// <summary>Turns <c>&lt;at&gt;名前&lt;/at&gt;</c> in what a person wrote into mentions, as the client's picker would.</summary>
public static partial class MentionText
{
    /// <summary>The entities; names that nobody here carries are plain text.</summary>
    public static JsonArray Entities(string text, IEnumerable<(string Id, string Name)> mentionable)
    {
        var byName = mentionable.GroupBy(p => p.Name).ToDictionary(g => g.Key, g => g.First().Id, StringComparer.Ordinal);
        return Json.ArrayOf(At().Matches(text).Select(m => m.Groups["name"].Value).Distinct(StringComparer.Ordinal)
            .Where(byName.ContainsKey)
            .Select(name => Mention(byName[name], name)));
    }

    /// <summary>The HTML twin that Teams puts beside the plain text.</summary>
    public static JsonObject Html(string text) => new()
    {
        ["contentType"] = "text/html",
        ["content"] = $"<p>{WebUtility.HtmlEncode(text).Replace("\n", "<br>", StringComparison.Ordinal)}</p>",
    };

    public static IEnumerable<(string Id, string Name)> Mentionable(this World world, string conversationId) =>
        world.Audience(conversationId).Select(p => (p.Id, p.Name)).Prepend((world.BotId, world.Identity.BotName));

    private static JsonObject Mention(string id, string name) => new()
    {
        ["type"] = "mention",
        ["mentioned"] = new JsonObject { ["id"] = id, ["name"] = name },
        ["text"] = $"<at>{name}</at>",
    };

    [GeneratedRegex("<at>(?<name>[^<]+)</at>", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex At();
}
