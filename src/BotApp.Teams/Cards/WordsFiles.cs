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

    /// <param name="folder">Holds <c>ja</c> and <c>en</c>, each with one file a room.</param>
    public static WordsFiles Load(string folder) => new(
        Cards.Words.Load(Path.Combine(folder, "ja"), "ja"),
        Cards.Words.Load(Path.Combine(folder, "en"), "en"));

    public Words Of(Language language) => language switch
    {
        Language.Japanese => japanese,
        Language.English => english,
    };
}
