using BotApp.Simulator.Demo;

namespace BotApp.Simulator;

/// <summary>Where the try-it command keeps and finds things.</summary>
public sealed record Folders(string Simulator, string Host, string Page, string Manifest)
{
    public DemoMark DemoMark => new(Path.GetDirectoryName(Simulator)!);

    public static Folders Under(string root, string? data)
    {
        data = Path.GetFullPath(data ?? Path.Combine(root, "data"));
        return new Folders(
            Path.Combine(data, "simulator"),
            Path.Combine(data, "host"),
            Path.Combine(root, "src", "BotApp.Simulator", "page"),
            Path.Combine(root, "manifests", "manifest.json"));
    }

    /// <summary>Deletes what both sides remember; other files in the data folder are not ours.</summary>
    public void Forget()
    {
        foreach (var folder in new[] { Simulator, Host }.Where(Directory.Exists))
            Directory.Delete(folder, recursive: true);
        DemoMark.Clear();
    }
}
