namespace BotApp.Browser.Tests.GoldenPath;

/// <summary>Pictures for people to look at; not kept in the repository.</summary>
internal static class Pictures
{
    public static string Failures => Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "golden-path", "failures")).FullName;

    public static string Folder(string story)
    {
        var folder = Path.Combine(Repository.Root, "artifacts", "golden-path", story);
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        return Directory.CreateDirectory(folder).FullName;
    }
}
