using BotApp.Domain.Text;

namespace BotApp.Teams.Cards;

/// <summary>The words of all languages.</summary>
public sealed class WordsFiles
{
    private readonly Words japanese;
    private readonly Words english;

    private WordsFiles(Words japanese, Words english)
    {
        this.japanese = japanese;
        this.english = english;
    }

    /// <param name="folder">Holds <c>ja.json</c> and <c>en.json</c>.</param>
    public static WordsFiles Load(string folder) => new(
        Cards.Words.Load(Path.Combine(folder, "ja.json"), "ja"),
        Cards.Words.Load(Path.Combine(folder, "en.json"), "en"));

    public Words Of(Language language) => language switch
    {
        Language.Japanese => japanese,
        Language.English => english,
    };
}
