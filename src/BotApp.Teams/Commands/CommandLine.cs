using BotApp.Domain.Alerts.Acts;
using BotApp.Domain.People;
using BotApp.Domain.Requests;

namespace BotApp.Teams.Commands;

/// <summary>What somebody typed, understood: the command and the words after it as they were typed.</summary>
/// <param name="Command">Null when no command begins the text.</param>
/// <param name="Purpose">For <see cref="Command.Bind"/>.</param>
public sealed record CommandLine(Command? Command, string Words, string Text, ChannelPurpose? Purpose = null)
{
    // A command stands at the very beginning: of a text of ten thousand letters only so many are ever folded.
    private const int LongestHead = 64;

    /// <summary>The command's word as it was typed.</summary>
    public string Word { get; private init; } = "";

    /// <summary>For <see cref="Command.Note"/>.</summary>
    public EpisodeAct? Act { get; private init; }

    /// <summary>For <see cref="Command.DecideLane"/>.</summary>
    public Lane? Lane { get; private init; }

    /// <summary>The word stands alone or apart: 依頼 ありがとう, not 依頼ありがとう.</summary>
    public bool IsParted { get; private init; } = true;

    /// <summary>Width, case and kana do not matter; Japanese needs no space after the command.</summary>
    public static CommandLine Read(string text)
    {
        var whole = text.Replace('\u00a0', ' ').Replace('\u3000', ' ').Trim();
        var typed = whole.TrimEnd('。', '.', '!', '！');
        if (typed.Length <= LongestHead && CommandWords.Binding(typed) is { } purpose)
        {
            return new(Commands.Command.Bind, "", typed, purpose);
        }

        foreach (var (row, end) in Beginnings(typed))
        {
            if (Fits(row.Command, typed[end..].Trim()))
            {
                return Found(row, typed, end, whole[typed.Length..]);
            }
        }

        return new(null, typed, typed);
    }

    private static CommandLine Found(CommandRow row, string typed, int end, string ending) =>
        new(row.Command, WithItsEnd(row.Command, typed[end..].Trim(), ending), typed)
        {
            Word = typed[..end].TrimEnd(),
            Act = row.Act,
            Lane = row.Lane,
            IsParted = Stands(typed, end),
        };

    /// <summary>確認しましたか is no 確認しました 27: commands that take a number are followed by one, or by nothing.</summary>
    private static bool Fits(Command command, string rest) =>
        !CommandWords.TakesNumber(command) || rest.Length == 0 || char.IsDigit(rest.TrimStart('#', '＃', ' ').FirstOrDefault());

    /// <summary>A text for people keeps how it ends; a number or a name does not.</summary>
    private static string WithItsEnd(Command command, string rest, string end) =>
        command is (Commands.Command.Request or Commands.Command.Reply or Commands.Command.AnswerRequest or Commands.Command.DecideLane
            or Commands.Command.CloseRequest) && rest.Any(char.IsLetter) ? rest + end : rest;

    /// <summary>The commands whose word begins the text as a word, the longest word first, and where it ends.</summary>
    private static IEnumerable<(CommandRow Row, int End)> Beginnings(string typed)
    {
        var heads = Heads(typed);
        for (var i = heads.Count - 1; i >= 0; i--)
        {
            // A letter that the key leaves out, a space mostly, no longer belongs to the word.
            if (i > 0 && heads[i - 1] == heads[i])
            {
                continue;
            }

            // English words end at a space; Japanese ones may run on (記録健康観察), but in kana they begin sentences too (いらいら).
            foreach (var row in CommandWords.Of(heads[i]).Where(_ => Stands(typed, i + 1) || MayRunOn(heads[i], typed[i + 1])))
            {
                yield return (row, i + 1);
            }
        }
    }

    /// <summary>How the text begins, folded: its first letter, its first two, until no command begins so.</summary>
    private static List<string> Heads(string typed)
    {
        var heads = new List<string>();
        for (var end = 1; end <= typed.Length && end <= LongestHead; end++)
        {
            heads.Add(CommandWords.Fold(typed[..end]));
            // The last letter may still become another one: ｶ and ﾞ are か and が.
            if (heads[^1] is [.. var settled, _] && !CommandWords.IsBeginning(settled))
            {
                break;
            }
        }

        return heads;
    }

    private static bool MayRunOn(string word, char next) => !char.IsAscii(word[^1]) && !(word.All(IsKana) && IsKana(next));

    private static bool IsKana(char letter) => letter is (>= '\u3041' and <= '\u30ff') or (>= '\uff66' and <= '\uff9f');

    private static bool Stands(string typed, int end) => end == typed.Length || IsSpace(typed[end]) || IsSpace(typed[end - 1]);

    private static bool IsSpace(char letter) => char.IsWhiteSpace(letter) || letter is ':' or '：' or ',' or '、';
}
