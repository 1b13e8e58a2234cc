using System.Diagnostics;
using BotApp.Simulator;

namespace BotApp.Browser.Tests.GoldenPath;

/// <summary>The try-it command as a process of its own, which can be killed like a machine that loses its power.</summary>
internal sealed class TryItProcess : IAsyncDisposable
{
    private const string Announcement = "BotApp simulator";

    private readonly Process process;

    private TryItProcess(Process process, string address)
    {
        this.process = process;
        Address = address;
    }

    public string Address { get; }

    /// <summary>Returns when the command says where the page is.</summary>
    public static async Task<TryItProcess> Start(string data)
    {
        var simulator = Path.ChangeExtension(typeof(SimulatorServer).Assembly.Location, null);
        var start = new ProcessStartInfo(simulator, ["--port", "0", "--data", data]) { UseShellExecute = false, RedirectStandardOutput = true };
        var started = Process.Start(start)!;
        while (await started.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Contains(Announcement, StringComparison.Ordinal))
                return new(started, line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^1]);
        }

        throw new InvalidOperationException("The try-it command ended without saying where the page is.");
    }

    public async Task Kill()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            await Kill();
        process.Dispose();
    }
}
