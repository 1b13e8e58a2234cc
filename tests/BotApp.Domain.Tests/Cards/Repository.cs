namespace BotApp.Domain.Tests.Cards;

/// <summary>Where the cards, samples and golden files lie in the working copy.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Cards => Path.Combine(Root, "cards");

    public static string Tests => Path.Combine(Root, "tests", "BotApp.Domain.Tests", "Cards");

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "BotApp.sln")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
