using System.Text.Json.Nodes;

namespace BotApp.Simulator.Manifest;

/// <summary>The Teams manifest of the bot: the simulator offers what it asks for and nothing else.</summary>
public sealed class AppManifest(JsonObject manifest, IReadOnlyDictionary<string, JsonObject> languages)
{
    public string Name => manifest.Child("name").Text("short") ?? "Bot";

    public bool Personal => Scopes.Contains("personal", StringComparer.OrdinalIgnoreCase);

    public bool Team => Scopes.Contains("team", StringComparer.OrdinalIgnoreCase);

    public bool SupportsFiles => Bot.Truth("supportsFiles");

    /// <summary>Messages without a mention reach the bot only with this resource-specific consent.</summary>
    public bool HearsChannels => manifest.Child("authorization").Child("permissions").List("resourceSpecific").Objects()
        .Any(p => string.Equals(p.Text("name"), "ChannelMessage.Read.Group", StringComparison.Ordinal));

    public IReadOnlyList<string> Scopes => [.. Bot.List("scopes")?.Select(s => (string?)s).OfType<string>() ?? []];

    private JsonObject? Bot => manifest.List("bots").Objects().FirstOrDefault();

    /// <summary>Reads the manifest with the language files beside it.</summary>
    public static AppManifest Load(string path)
    {
        var manifest = Read(path);
        var folder = Path.GetDirectoryName(path)!;
        var languages = manifest.Child("localizationInfo").List("additionalLanguages").Objects()
            .Select(l => (Tag: l.Text("languageTag"), File: l.Text("file")))
            .Where(l => l.Tag is not null && l.File is not null && File.Exists(Path.Combine(folder, l.File)))
            .ToDictionary(l => l.Tag!, l => Read(Path.Combine(folder, l.File!)), StringComparer.OrdinalIgnoreCase);
        return new AppManifest(manifest, languages);
    }

    public static AppManifest Of(JsonObject manifest) =>
        new(manifest, new Dictionary<string, JsonObject>(StringComparer.OrdinalIgnoreCase));

    /// <summary>The manifest in the words of a locale; what that language does not say stays in the default one.</summary>
    public JsonObject In(string? locale)
    {
        if (Words(locale) is not { } words)
            return manifest;
        var spoken = (JsonObject)manifest.DeepClone();
        foreach (var (path, text) in words)
            ManifestPath.Replace(spoken, path, text);
        return spoken;
    }

    private static JsonObject Read(string path) => (JsonObject)JsonNode.Parse(File.ReadAllText(path))!;

    private JsonObject? Words(string? locale)
    {
        if (locale is null)
            return null;
        var language = locale.Split('-')[0];
        return languages.GetValueOrDefault(locale)
            ?? languages.FirstOrDefault(l => string.Equals(l.Key.Split('-')[0], language, StringComparison.OrdinalIgnoreCase)).Value;
    }
}
