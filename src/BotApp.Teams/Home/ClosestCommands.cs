using BotApp.Domain.Text;
using BotApp.Teams.Commands;

namespace BotApp.Teams.Home;

/// <summary>The commands that somebody probably meant, as they would type them.</summary>
public static class ClosestCommands
{
    private const int Most = 2;

    public static List<string> To(string typed, Language language)
    {
        // Only the first word can be a mistyped command; what follows are names and numbers.
        var first = typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "";
        var close = Closest.To(first, CommandWords.AllWords, 6);
        return [.. close.Select(CommandWords.CommandOf).Where(RunCommand.OnlyReads).Distinct()
            .Select(command => CommandWords.Shown(command, language)).Take(Most)];
    }
}
