using System.Security.Cryptography;
using System.Text;
using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Editing.Settings;

/// <summary>
/// Which new lines may be other names for choices that no line names any more. A wrong guess would show earlier records
/// with a meaning that nobody gave them, so the likest words go together first, then what stands in the same place.
/// </summary>
public sealed class ChoiceRenames
{
    private const int MostShown = 5;

    // An answer to 「不支給」→「却下」 answers nothing about lines that were changed after it.
    private const int LettersOfToken = 12;

    private readonly SortedDictionary<int, Choice> byLine = [];
    private readonly List<Label> lines;

    private ChoiceRenames(List<Label> lines) => this.lines = lines;

    public int Count => byLine.Count;

    public string Shown => string.Join('、', byLine.Take(MostShown).Select(p => $"「{p.Value.Label.Ja}」→「{lines[p.Key].Ja}」"))
        + (Count > MostShown ? "…" : "");

    public string Token => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', byLine.Select(p => $"{p.Value.Key}\t{lines[p.Key].Ja}")))))[..LettersOfToken];

    /// <summary>The two answers that a question with this token takes, as its input sends them.</summary>
    public static IReadOnlyDictionary<RenameAnswer, string> Answers(string token) =>
        Enum.GetValues<RenameAnswer>().ToDictionary(answer => answer, answer => $"{answer}:{token}");

    /// <summary>The token of an answer that was given; empty when it is none.</summary>
    public static string TokenOf(string answer) => answer.Split(':') is [_, var token] ? token : "";

    /// <summary>The choice that the line may be another name for.</summary>
    public Choice? At(int line) => byLine.GetValueOrDefault(line);

    /// <summary>Null when it answers nothing, or something else than is asked now.</summary>
    public RenameAnswer? Read(string? answer) =>
        Answers(Token).Where(a => a.Value == answer).Select(a => (RenameAnswer?)a.Key).FirstOrDefault();

    /// <param name="live">The choices as they stand, in order.</param>
    /// <param name="kept">For each line the choice it names; null where it names none.</param>
    internal static ChoiceRenames Of(List<Choice> live, List<Label> lines, List<Choice?> kept)
    {
        var renames = new ChoiceRenames(lines);
        var gone = live.Where(c => kept.TrueForAll(k => k?.Key != c.Key)).ToList();
        var added = Enumerable.Range(0, lines.Count).Where(at => kept[at] is null).ToList();
        var alike = gone
            .SelectMany(choice => added.Select(at => (Choice: choice, Line: at, Away: Closest.Distance(choice.Label.Ja, lines[at].Ja))))
            .Where(pair => pair.Away is not null)
            .OrderBy(pair => pair.Away);
        var inPlace = gone.Select(choice => (Choice: choice, Line: live.IndexOf(choice))).Where(pair => added.Contains(pair.Line));
        foreach (var (choice, line) in alike.Select(p => (p.Choice, p.Line)).Concat(inPlace))
        {
            if (!renames.byLine.ContainsKey(line) && !renames.byLine.ContainsValue(choice))
            {
                renames.byLine.Add(line, choice);
            }
        }

        return renames;
    }
}
