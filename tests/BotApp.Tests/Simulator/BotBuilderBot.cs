using System.ComponentModel;
using System.Diagnostics;
using Xunit;

namespace BotApp.Tests.Simulator;

/// <summary>The small bot on Microsoft's own <c>botbuilder</c> npm package, as a process of its own.</summary>
public sealed class BotBuilderBot : IDisposable
{
    private readonly Process node;

    private BotBuilderBot(Process node, string url)
    {
        this.node = node;
        Url = url;
    }

    public string Url { get; }

    /// <summary>Starts it; the test is skipped where Node or its packages cannot be had, unless everything is required.</summary>
    public static async Task<BotBuilderBot> Start()
    {
        var folder = Path.Combine(Repository.Root, "tests", "BotApp.Tests", "Simulator", "botbuilder-bot");
        if (!File.Exists(Path.Combine(folder, "node_modules", "botbuilder", "package.json")))
            await Require(folder, OperatingSystem.IsWindows() ? "npm.cmd" : "npm", "ci", "--no-audit", "--no-fund");
        var process = Run(folder, "node", "bot.js");
        if (process is null)
            Miss("node is missing");
        var line = await process!.StandardOutput.ReadLineAsync();
        return line?.StartsWith("listening ", StringComparison.Ordinal) == true
            ? new BotBuilderBot(process, $"http://127.0.0.1:{line["listening ".Length..]}")
            : throw new InvalidOperationException(await process.StandardError.ReadToEndAsync());
    }

    public void Dispose()
    {
        node.Kill(entireProcessTree: true);
        node.Dispose();
    }

    private static async Task Require(string folder, string program, params string[] arguments)
    {
        using var process = Run(folder, program, arguments);
        if (process is null)
            Miss($"{program} is missing");
        var output = process!.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            Miss($"{program} {string.Join(' ', arguments)}: {await output}{await errors}");
    }

    private static Process? Run(string folder, string program, params string[] arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = folder,
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            });
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static void Miss(string why)
    {
        if (Environment.GetEnvironmentVariable("BOTAPP_REQUIRE_ALL") == "1")
            Assert.Fail(why);
        Assert.Skip(why);
    }
}
