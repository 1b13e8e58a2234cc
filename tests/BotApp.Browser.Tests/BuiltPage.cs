using System.ComponentModel;
using System.Diagnostics;
using Xunit;

namespace BotApp.Browser.Tests;

/// <summary>The simulator's page, built by npm when it is not there yet.</summary>
internal static class BuiltPage
{
    private static readonly SemaphoreSlim OneAtATime = new(1, 1);

    public static string Folder => Path.Combine(Repository.Page, "dist");

    public static async Task Ensure()
    {
        await OneAtATime.WaitAsync();
        try
        {
            if (File.Exists(Path.Combine(Folder, "render.html")) && !IsStale())
                return;
            await Npm("ci --no-audit --no-fund");
            await Npm("run build");
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    private static bool IsStale()
    {
        var built = File.GetLastWriteTimeUtc(Path.Combine(Folder, "render.html"));
        return Directory.EnumerateFiles(Path.Combine(Repository.Page, "src"), "*", SearchOption.AllDirectories)
            .Any(source => File.GetLastWriteTimeUtc(source) > built);
    }

    private static async Task Npm(string arguments)
    {
        var start = new ProcessStartInfo("npm", arguments)
        {
            WorkingDirectory = Repository.Page,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Started(start);
        var output = process.StandardOutput.ReadToEndAsync();
        var complaints = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"npm {arguments}\n{await output}\n{await complaints}");
    }

    private static Process Started(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception) when (Environment.GetEnvironmentVariable("BOTAPP_REQUIRE_ALL") != "1")
        {
            Assert.Skip("There is no npm to build the page with.");
            throw;
        }
    }
}
