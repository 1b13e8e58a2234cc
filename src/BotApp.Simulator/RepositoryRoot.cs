namespace BotApp.Simulator;

/// <summary>The folder of BotApp.sln, above the current folder or above the program.</summary>
public static class RepositoryRoot
{
    public static string Find() =>
        Above(Directory.GetCurrentDirectory()) ?? Above(AppContext.BaseDirectory) ?? Directory.GetCurrentDirectory();

    private static string? Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "BotApp.sln")))
                return at.FullName;
        }

        return null;
    }
}
