using BotApp.Domain.People;

namespace BotApp.Teams.Commands;

/// <summary>What somebody typed, understood: the command and the words after it as they were typed.</summary>
/// <param name="Command">Null when no command begins the text.</param>
/// <param name="Purpose">For <see cref="Command.Bind"/>.</param>
public sealed record CommandLine(Command? Command, string Words, string Text, ChannelPurpose? Purpose = null)
{
    // A command stands at the very beginning: of a text of ten thousand letters only so many are ever folded.
    private const int LongestHead = 64;

    /// <summary>Width, case and kana do not matter; Japanese needs no space after the command.</summary>
    public static CommandLine Read(string text)
    {
        var whole = text.Replace('\u00a0', ' ').Replace('\u3000', ' ').Trim();
        var typed = whole.TrimEnd('。', '.', '!', '！');
        if (typed.Length <= LongestHead && CommandWords.Binding(typed) is { } purpose)
        {
            return new(Commands.Command.Bind, "", typed, purpose);
        }

        var heads = Heads(typed);
        return CommandWords.All
            .Select(word => (word.Command, After: After(typed, heads, word.Folded)))
            .Where(found => found.After is not null && Fits(found.Command, found.After))
            .Select(found => new CommandLine(found.Command, WithItsEnd(found.Command, found.After!, whole[typed.Length..]), typed))
            .FirstOrDefault() ?? new(null, typed, typed);
    }

    /// <summary>確認しました is no 確認 27: commands that take a number are followed by one, or by nothing.</summary>
    private static bool Fits(Command command, string rest) =>
        command is not (Commands.Command.Acknowledge or Commands.Command.Close or Commands.Command.Reply or Commands.Command.Show)
        || rest.Length == 0 || char.IsDigit(rest.TrimStart('#', '＃', ' ').FirstOrDefault());

    /// <summary>A text for people keeps how it ends; a number or a name does not.</summary>
    private static string WithItsEnd(Command command, string rest, string end) =>
        command is (Commands.Command.Request or Commands.Command.Reply) && rest.Any(char.IsLetter) ? rest + end : rest;

    /// <summary>How the text begins, folded: its first letter, its first two, until it is longer than any command.</summary>
    private static List<string> Heads(string typed)
    {
        var heads = new List<string>();
        for (var end = 1; end <= typed.Length && end <= LongestHead; end++)
        {
            heads.Add(CommandWords.Fold(typed[..end]));
            if (heads[^1].Length > CommandWords.Longest)
            {
                break;
            }
        }

        return heads;
    }

    /// <summary>What follows the word, or null when the text does not begin with it as a word.</summary>
    private static string? After(string typed, List<string> heads, string word)
    {
        var index = heads.FindIndex(head => head.StartsWith(word, StringComparison.Ordinal));
        if (index < 0)
        {
            return null;
        }

        // English words end at a space; Japanese ones may run on (記録健康観察).
        var end = index + 1;
        var parted = end == typed.Length || IsSpace(typed[end]) || IsSpace(typed[end - 1]);
        return heads[index].Length == word.Length && (parted || !char.IsAscii(word[^1])) ? typed[end..].Trim() : null;
    }

    private static bool IsSpace(char letter) => char.IsWhiteSpace(letter) || letter is ':' or '：' or ',' or '、';
}
