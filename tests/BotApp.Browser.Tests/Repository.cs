namespace BotApp.Browser.Tests;

/// <summary>Where things lie in the working copy.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Page => Path.Combine(Root, "src", "BotApp.Simulator", "page");

    public static string GoldenCards => Path.Combine(Root, "tests", "BotApp.Domain.Tests", "Cards", "Golden");

    /// <summary>Pictures for people to look at; not kept in the repository.</summary>
    public static string Pictures => Directory.CreateDirectory(Path.Combine(Root, "artifacts", "cards")).FullName;

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "BotApp.sln")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
