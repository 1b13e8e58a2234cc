namespace BotApp.Benchmarks.Roles;

/// <summary>A bot in a process of its own: says where it listens, and ends when whoever started it is gone.</summary>
internal static class Listening
{
    public const string Word = "listening ";

    public static async Task<int> Run(WebApplication app)
    {
        await app.StartAsync();
        await Console.Out.WriteLineAsync(Word + app.Urls.First());
        while (await Console.In.ReadLineAsync() is not null)
        {
            // Nothing is ever said to it; the end of the input is the end of the benchmark.
        }

        await app.StopAsync();
        await app.DisposeAsync();
        return 0;
    }
}
