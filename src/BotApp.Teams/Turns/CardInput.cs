namespace BotApp.Teams.Turns;

/// <summary>How the inputs of a card are named, so that they are told from the data of its buttons: <c>field:temperature</c>.</summary>
public static class CardInput
{
    public const string Prefix = "field:";

    public static string Id(string key) => Prefix + key;

    /// <summary>The field that an input belongs to, which its key begins with: <c>subject</c> of <c>subject:typed</c>.</summary>
    public static string FieldOf(string key) => key.Split(':', '.')[0];

    /// <summary>What the inputs hold, by key.</summary>
    public static IEnumerable<(string Key, string Value)> ByKey(IReadOnlyDictionary<string, string> inputs) => inputs
        .Where(i => i.Key.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(i => (i.Key[Prefix.Length..], i.Value));
}
