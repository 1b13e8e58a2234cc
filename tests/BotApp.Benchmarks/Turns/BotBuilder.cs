using System.Diagnostics;
using BotApp.Benchmarks.Wire;
using BotApp.Simulator;

namespace BotApp.Benchmarks.Turns;

/// <summary>
/// The echo bot on Microsoft's own <c>botbuilder</c> package: checks the channel's token against our keys and gets its own
/// from our login, by the package's public settings.
/// </summary>
internal static class BotBuilder
{
    public static async Task<Bot> Start(TeamsSide teams)
    {
        var folder = Path.Combine(RepositoryRoot.Find(), "tests", "BotApp.Benchmarks", "Turns", "botbuilder-bot");
        if (!File.Exists(Path.Combine(folder, "node_modules", "botbuilder", "package.json")))
        {
            Report.Say("installing the packages of the botbuilder bot (once)");
            await Install(folder);
        }

        return await Bot.Start("node", folder, "bot.js", Names.AppId, Names.TenantId, Names.Secret, teams.Address);
    }

    private static async Task Install(string folder)
    {
        var start = new ProcessStartInfo(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["ci", "--no-audit", "--no-fund", "--silent"])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
        };
        using var npm = Process.Start(start)!;
        await npm.WaitForExitAsync();
        if (npm.ExitCode != 0)
        {
            throw new InvalidOperationException("npm ci failed for the botbuilder bot: without it there is no baseline.");
        }
    }
}
