using System.Diagnostics;
using Xunit;

namespace BotApp.Tests;

/// <summary>One of our programs as a process that ends by itself, with what it said.</summary>
internal sealed record EndingProgram(int ExitCode, string Said)
{
    /// <param name="program">BotApp or BotApp.Simulator, as it was built beside these tests.</param>
    public static Task<EndingProgram> Run(string program, params string[] arguments) =>
        In(AppContext.BaseDirectory, program, arguments);

    public static async Task<EndingProgram> In(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, program + ".dll"), .. arguments])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        // One that should have ended and did not would never end.
        await using var end = patience.Token.Register(process.Kill);
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var errors = await process.StandardError.ReadToEndAsync(CancellationToken.None);
        await process.WaitForExitAsync(CancellationToken.None);
        return new(process.ExitCode, await output + errors);
    }
}
