using BotApp.Domain.People;

namespace BotApp.Teams.Commands;

/// <summary>What somebody typed, understood: the command and the words after it as they were typed.</summary>
/// <param name="Command">Null when no command begins the text.</param>
/// <param name="Purpose">For <see cref="Command.Bind"/>.</param>
public sealed record CommandLine(Command? Command, string Words, string Text, ChannelPurpose? Purpose = null)
{
    /// <summary>Width, case and kana do not matter; Japanese needs no space after the command.</summary>
    public static CommandLine Read(string text)
    {
        var typed = Tidy(text);
        if (CommandWords.Binding(typed) is { } purpose)
        {
            return new(Commands.Command.Bind, "", typed, purpose);
        }

        return CommandWords.All
            .Select(word => (word.Command, After: After(typed, word.Folded)))
            .Where(found => found.After is not null && Fits(found.Command, found.After))
            .Select(found => new CommandLine(found.Command, found.After!, typed))
            .FirstOrDefault() ?? new(null, typed, typed);
    }

    /// <summary>確認しました is no 確認 27: commands that take a number are followed by one, or by nothing.</summary>
    private static bool Fits(Command command, string rest) =>
        command is not (Commands.Command.Acknowledge or Commands.Command.Close or Commands.Command.Reply or Commands.Command.Show)
        || rest.Length == 0 || char.IsDigit(rest.TrimStart('#', '＃', ' ').FirstOrDefault());

    /// <summary>What follows the word, or null when the text does not begin with it as a word.</summary>
    private static string? After(string typed, string word)
    {
        for (var end = 1; end <= typed.Length; end++)
        {
            var head = CommandWords.Fold(typed[..end]);
            if (head.Length < word.Length || !head.StartsWith(word, StringComparison.Ordinal))
            {
                continue;
            }

            // English words end at a space; Japanese ones may run on (記録健康観察).
            var parted = end == typed.Length || IsSpace(typed[end]) || IsSpace(typed[end - 1]);
            return head.Length == word.Length && (parted || !char.IsAscii(word[^1])) ? typed[end..].Trim() : null;
        }

        return null;
    }

    private static bool IsSpace(char letter) => char.IsWhiteSpace(letter) || letter is ':' or '：' or ',' or '、';

    private static string Tidy(string text) => text.Replace('\u00a0', ' ').Replace('\u3000', ' ').Trim().TrimEnd('。', '.', '!', '！');
}
