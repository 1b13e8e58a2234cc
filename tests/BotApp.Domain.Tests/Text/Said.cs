using BotApp.Domain.Tests.Cards;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;

namespace BotApp.Domain.Tests.Text;

/// <summary>Refusals as people read them: a sentence that does not take exactly the refusal's arguments fails here.</summary>
internal static class Said
{
    private static readonly WordsFiles Words = WordsFiles.Load(Path.Combine(Repository.Cards, "words"));

    public static string InJapanese(Refusal refusal) => Words.Of(Language.Japanese).Say(refusal);

    public static string InEnglish(Refusal refusal) => Words.Of(Language.English).Say(refusal);

    public static string Only<T>(Outcome<T> outcome) => InJapanese(outcome.Refusals.Single());
}
