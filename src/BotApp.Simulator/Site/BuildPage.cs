using System.ComponentModel;
using System.Diagnostics;

namespace BotApp.Simulator.Site;

/// <summary>Builds the page with npm when it is missing or older than its sources.</summary>
public static class BuildPage
{
    private static readonly string[] NotSources = ["node_modules", "dist"];

    /// <summary>The folder of the built page, or null after saying what is missing.</summary>
    public static async Task<string?> Run(string page, Action<string> say, CancellationToken stop)
    {
        var built = Path.Combine(page, "dist");
        if (IsFresh(page, Path.Combine(built, "index.html")))
            return built;
        if (!File.Exists(Path.Combine(page, "package.json")))
            return null;
        say("画面を作成しています（初回のみ、1分ほど）/ Building the page (first time only, about a minute)…");
        if (await Npm(page, ["ci", "--no-audit", "--no-fund"], say, stop) && await Npm(page, ["run", "build"], say, stop))
            return built;
        return Directory.Exists(built) ? built : null;
    }

    private static bool IsFresh(string page, string index)
    {
        if (!File.Exists(index))
            return false;
        var made = File.GetLastWriteTimeUtc(index);
        return !Directory.Exists(page) || Sources(page).All(f => f.LastWriteTimeUtc <= made);
    }

    private static IEnumerable<FileInfo> Sources(string page)
    {
        var root = new DirectoryInfo(page);
        return root.EnumerateDirectories().Where(d => !NotSources.Contains(d.Name))
            .SelectMany(d => d.EnumerateFiles("*", SearchOption.AllDirectories))
            .Concat(root.EnumerateFiles());
    }

    private static async Task<bool> Npm(string page, string[] arguments, Action<string> say, CancellationToken stop)
    {
        var start = new ProcessStartInfo(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", arguments)
        {
            WorkingDirectory = page,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var npm = Process.Start(start)!;
            var output = npm.StandardOutput.ReadToEndAsync(stop);
            var errors = npm.StandardError.ReadToEndAsync(stop);
            using var end = stop.Register(() => npm.Kill(entireProcessTree: true));
            await npm.WaitForExitAsync(stop);
            if (npm.ExitCode == 0)
                return true;
            say($"npm {string.Join(' ', arguments)} が失敗しました / failed:\n{await output}\n{await errors}");
        }
        catch (Win32Exception)
        {
            say("npm が見つかりません。Node.js 20 以上を入れると画面が表示されます。/ npm is missing: install Node.js 20 or newer to see the page.");
        }

        return false;
    }
}
