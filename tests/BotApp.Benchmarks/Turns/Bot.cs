using System.Diagnostics;
using System.Text;
using BotApp.Benchmarks.Roles;

namespace BotApp.Benchmarks.Turns;

/// <summary>A bot in a process of its own.</summary>
internal sealed class Bot : IDisposable
{
    private readonly Process process;
    private readonly StringBuilder said = new();

    private Bot(Process process) => this.process = process;

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    /// <summary>When its process was started, as a <see cref="Stopwatch"/> timestamp.</summary>
    public long StartedAt { get; private init; }

    public long WorkingSet
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>This program again, in another role.</summary>
    public static Task<Bot> StartRole(string role, params string[] settings) =>
        Start(Environment.ProcessPath!, AppContext.BaseDirectory, [role, .. settings]);

    public static async Task<Bot> Start(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["NODE_ENV"] = "production";
        var startedAt = Stopwatch.GetTimestamp();
        var bot = new Bot(Process.Start(start)!) { StartedAt = startedAt };
        await bot.Listens();
        return bot;
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }

        process.Dispose();
    }

    /// <summary>Throws with what the bot said when it is no longer there.</summary>
    public void StillRuns()
    {
        if (process.HasExited)
        {
            throw new InvalidOperationException("A bot ended during its benchmark:\n" + Said());
        }
    }

    private async Task Listens()
    {
        var listening = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += (_, line) => Hear(line.Data, listening);
        process.ErrorDataReceived += (_, line) => Hear(line.Data, null);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        Address = new(await listening.Task.WaitAsync(TimeSpan.FromSeconds(60)));
    }

    private void Hear(string? line, TaskCompletionSource<string>? listening)
    {
        if (line is null)
        {
            listening?.TrySetException(new InvalidOperationException("A bot did not start:\n" + Said()));
            return;
        }

        if (line.StartsWith(Listening.Word, StringComparison.Ordinal))
        {
            listening?.TrySetResult(line[Listening.Word.Length..]);
        }

        // Both of its streams end here, each from a thread of its own.
        lock (said)
        {
            if (said.Length < 10_000)
            {
                said.AppendLine(line);
            }
        }
    }

    private string Said()
    {
        lock (said)
        {
            return said.ToString();
        }
    }
}
