using BotApp.Domain.Text;

namespace BotApp.Teams.Cards;

/// <summary>What stands between the parts of a line. No words: sentences in the words files have no spaces at their ends.</summary>
internal static class Between
{
    public const string Facts = " · ";

    private static readonly Label ListComma = new("、", ", ");
    private static readonly Label NameDot = new("・", ", ");
    private static readonly Label ChoiceStroke = new("／", " / ");

    /// <summary>正常／異常.</summary>
    public static string Choices(Language language) => ChoiceStroke.In(language);

    /// <summary>体温、SpO2.</summary>
    public static string Items(Language language) => ListComma.In(language);

    /// <summary>入所者台帳・健康観察.</summary>
    public static string Names(Language language) => NameDot.In(language);
}
