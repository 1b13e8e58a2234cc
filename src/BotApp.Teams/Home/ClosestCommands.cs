using System.Globalization;
using BotApp.Domain.Text;
using BotApp.Teams.Commands;

namespace BotApp.Teams.Home;

/// <summary>The commands that somebody probably meant, as they would type them.</summary>
public static class ClosestCommands
{
    private const int Most = 2;

    public static List<ClosestCommand> To(string typed, Language language)
    {
        // Only the first word can be a mistyped command; what follows are names and numbers.
        var words = typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var number = words.Skip(1).Select(word => NumberedWords.Read(word).Number).FirstOrDefault(n => n is not null);
        return [.. Closest.To(words.FirstOrDefault() ?? "", CommandWords.AllWords, 6)
            .Select(CommandWords.RowOf).Distinct()
            .Select(row => Shown(row, number, language)).OfType<ClosestCommand>().Take(Most)];
    }

    /// <summary>What only shows something can be pressed; what takes a number is typed again, with it.</summary>
    private static ClosestCommand? Shown(CommandRow row, long? number, Language language)
    {
        var word = CommandWords.Shown(row, language);
        return (RunCommand.OnlyReads(row.Command), CommandWords.TakesNumber(row.Command)) switch
        {
            (true, _) => new(word, CanBePressed: true),
            (false, true) => new($"{word} {number?.ToString(CultureInfo.InvariantCulture) ?? "27"}", CanBePressed: false),
            (false, false) => null,
        };
    }
}
