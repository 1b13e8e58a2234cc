namespace BotApp.Domain.Presets;

/// <summary>The presets that come with the product, in the order of their names.</summary>
public static class PresetGallery
{
    private const string Folder = "presets/";

    private static readonly Lazy<IReadOnlyList<Preset>> Read = new(ReadAll);

    public static IReadOnlyList<Preset> All => Read.Value;

    public static Preset? Find(string key) => All.FirstOrDefault(p => p.Key == key);

    // A preset of ours that does not read is a bug of ours; a test reads each of them.
    private static List<Preset> ReadAll() =>
    [
        .. typeof(PresetGallery).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => PresetFile.Read(Text(name)).Value),
    ];

    private static string Text(string name)
    {
        using var stream = typeof(PresetGallery).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
