using System.Text.Json.Nodes;
using BotApp.Teams.Turns;
using Shouldly;

namespace BotApp.Tests.World;

/// <summary>A card as a person sees it: its texts, what stands in its inputs, its buttons.</summary>
public sealed class SeenCard(JsonObject card)
{
    public JsonObject Json => card;

    /// <summary>Everything that can be read, one line per text, without Markdown's backslashes and between its paragraphs one line break.</summary>
    public string Text => string.Join('\n', Elements(card)
        .SelectMany(e => new[] { "text", "title", "value", "label" }.Where(name => name != "value" || e["type"] is null).Select(name => e[name]?.ToString()).Append(Marked(e)))
        .OfType<string>()).Replace("\\", "", StringComparison.Ordinal).Replace("\n\n", "\n", StringComparison.Ordinal);

    /// <summary>The titles of all buttons.</summary>
    public IReadOnlyList<string> Buttons => [.. Actions.Select(a => a["title"]!.ToString())];

    /// <summary>What stands in the inputs, as a client would send it.</summary>
    public Dictionary<string, string> Inputs => Elements(card)
        .Where(e => e["type"]?.ToString().StartsWith("Input.", StringComparison.Ordinal) ?? false)
        .Where(e => e["value"] is not null)
        .ToDictionary(e => e["id"]!.ToString(), e => e["value"]!.ToString(), StringComparer.Ordinal);

    public IReadOnlyList<string> InputIds =>
        [.. Elements(card).Where(e => e["type"]?.ToString().StartsWith("Input.", StringComparison.Ordinal) ?? false).Select(e => e["id"]!.ToString())];

    /// <summary>A line in which something is marked is still read as one line.</summary>
    private static string? Marked(JsonObject element) =>
        element["inlines"] is JsonArray runs && runs.Any(run => run?["highlight"]?.GetValue<bool>() is true)
            ? string.Concat(runs.Select(run => run!["text"]))
            : null;

    private IEnumerable<JsonObject> Actions =>
        Elements(card).Where(e => e["type"]?.ToString() is "Action.Execute" && e["title"] is not null);

    public static SeenCard Of(Answer answer) => answer switch
    {
        CardAnswer { Card: var card } => new(card),
        DialogAnswer { Card: var card } => new(card),
        _ => throw new ShouldAssertException($"No card but {answer}"),
    };

    /// <summary>The same card after somebody typed into an input and has not pressed anything yet.</summary>
    public SeenCard With(string key, string value)
    {
        var typed = new SeenCard((JsonObject)card.DeepClone());
        Elements(typed.Json).Single(e => e["id"]?.ToString() == "field:" + key)["value"] = value;
        return typed;
    }

    /// <summary>The value of an input, or "" when nothing stands there.</summary>
    public string Input(string key) => Inputs.GetValueOrDefault("field:" + key) ?? "";

    /// <summary>The sentence with ✕ that stands in the same container as an input.</summary>
    public string ErrorAt(string key)
    {
        var holder = Elements(card).Last(e => e["items"] is JsonArray items && items.Any(i => i?["id"]?.ToString() == "field:" + key));
        return string.Join('\n', holder["items"]!.AsArray()
            .Select(i => i!["text"]?.ToString()).OfType<string>()
            .Where(t => t.StartsWith('✕'))).Replace("\\", "", StringComparison.Ordinal);
    }

    public JsonObject Button(string title) => Actions.FirstOrDefault(a => a["title"]!.ToString() == title)
        ?? throw new ShouldAssertException($"No button {title} among {string.Join(", ", Buttons)}");

    private static IEnumerable<JsonObject> Elements(JsonNode? node) => node switch
    {
        JsonObject element => element.Where(m => m.Key is not ("data" or "fallback" or "choices" or "refresh")).SelectMany(m => Elements(m.Value)).Prepend(element),
        JsonArray items => items.SelectMany(Elements),
        _ => [],
    };
}
