namespace BotApp.Benchmarks.Roles;

/// <summary>The host itself, as its own Program starts it.</summary>
internal static class HostRole
{
    public const string Name = "as-host";

    public static Task<int> Run(string[] settings) => Listening.Run(HostApp.Build(settings));
}
