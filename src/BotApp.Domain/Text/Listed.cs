namespace BotApp.Domain.Text;

/// <summary>Several words in a row: 体温、SpO2 and Temperature, SpO2.</summary>
public static class Listed
{
    public static string In(Language language, IEnumerable<string> words) =>
        string.Join(new Label("、", ", ").In(language), words);
}
