namespace BotApp.Tests;

/// <summary>Where the sources lie, for tests that compare with or rewrite checked-in files.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo? folder) => folder switch
    {
        null => throw new InvalidOperationException("BotApp.sln is not above the tests."),
        _ when File.Exists(Path.Combine(folder.FullName, "BotApp.sln")) => folder.FullName,
        _ => Find(folder.Parent),
    };
}
