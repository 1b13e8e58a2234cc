namespace BotApp.Storage.Backup;

/// <summary>The settings of the host, for commands that run beside it.</summary>
internal static class CommandSettings
{
    public static IConfiguration Of(string[] arguments) => new ConfigurationBuilder()
        .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
        .AddEnvironmentVariables()
        .AddCommandLine(arguments)
        .Build();

    extension(IConfiguration settings)
    {
        /// <summary>Null when the data lies in SQLite.</summary>
        public string? Postgres => settings["Data:Postgres"] is { Length: > 0 } set ? set : null;

        public string DataDirectory => settings["Data:Directory"] is { Length: > 0 } set ? set : "data";
    }
}
