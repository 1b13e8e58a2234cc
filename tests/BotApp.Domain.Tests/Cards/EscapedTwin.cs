using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using BotApp.Teams.Cards;

namespace BotApp.Domain.Tests.Cards;

/// <summary>
/// Makes escaping visible to a library that knows none: every value gets twins, escaped for each kind of property
/// (<c>name__markdown</c>, <c>name__plain</c>, <c>name__either</c>), and each binding asks for the twin of its property.
/// </summary>
internal static partial class EscapedTwin
{
    /// <summary>Long enough that no sample is cut: cutting is tested elsewhere.</summary>
    public const int LongestText = 4000;

    private static readonly string[] Suffixes = ["__markdown", "__plain", "__either"];

    public static JsonObject Template(JsonObject source) => (JsonObject)Rewritten(source, "", "")!;

    public static bool IsTwin(string name) => Suffixes.Any(s => name.EndsWith(s, StringComparison.Ordinal));

    public static JsonObject Data(JsonObject marked)
    {
        var twins = new JsonObject();
        foreach (var (name, value) in marked)
        {
            twins[name] = Inner(value);
            foreach (var suffix in Suffixes)
                twins[name + suffix] = Twin(value, suffix);
        }
        return twins;
    }

    private static JsonNode? Inner(JsonNode? value) => value switch
    {
        JsonObject members => Data(members),
        JsonArray items => new JsonArray([.. items.Select(Inner)]),
        JsonValue text when text.TryGetValue<CardText>(out var ours) => ours.Plain,
        _ => value?.DeepClone(),
    };

    private static JsonNode? Twin(JsonNode? value, string suffix) => value switch
    {
        JsonArray items => new JsonArray([.. items.Select(i => Twin(i, suffix))]),
        JsonObject members => members.Count == 0 ? new JsonObject() : new JsonObject { ["a"] = 1 },
        JsonValue text when text.TryGetValue<CardText>(out var ours) => In(ours, suffix),
        JsonValue text when text.TryGetValue<string>(out var letters) => In(CardText.FromPerson(letters, LongestText), suffix),
        _ => value?.DeepClone(),
    };

    private static string In(CardText text, string suffix) => suffix switch
    {
        "__markdown" => text.Markdown,
        "__either" => MarkdownEscape.Neutral(text.Plain),
        _ => text.Plain,
    };

    private static JsonNode? Rewritten(JsonNode? node, string owner, string property) => node switch
    {
        JsonObject element => new JsonObject(element.Select(m => KeyValuePair.Create(m.Key, m.Key.StartsWith('$')
            ? m.Value?.DeepClone()
            : Rewritten(m.Value, owner == "(carried)" || TextKinds.IsCarried(owner, property) ? "(carried)" : element["type"]?.GetValue<string>() ?? property, m.Key)))),
        JsonArray items => new JsonArray([.. items.Select(i => Rewritten(i, owner, property))]),
        JsonValue value when value.TryGetValue<string>(out var text) && owner != "(carried)" => Text(text, TextKinds.Of(owner, property)),
        _ => node?.DeepClone(),
    };

    private static string Text(string text, TextKind? kind)
    {
        var suffix = kind switch
        {
            TextKind.Markdown => "__markdown",
            TextKind.Either => "__either",
            TextKind.Plain or TextKind.Typed => "__plain",
            TextKind.Raw or TextKind.Url or null => "",
        };
        return Bindings().Replace(text, b => Paths().Replace(b.Value, p => p.Value is "true" or "false" or "null" || p.Value[0] == '\'' ? p.Value : p.Value + suffix));
    }

    [GeneratedRegex(@"\$\{[^}]*\}", RegexOptions.NonBacktracking)]
    private static partial Regex Bindings();

    // A quoted text, or a path that is no function's name.
    [GeneratedRegex(@"'[^']*'|(?<![\w.$])\$?[A-Za-z_]\w*(\.\w+)*(?![\w(.])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Paths();
}
