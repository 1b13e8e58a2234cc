namespace BotApp.Domain.Text;

/// <summary>What something is called on screen. English falls back to Japanese: builders often write only one.</summary>
public sealed record Label(string Ja, string? En = null)
{
    public string In(Language language) => language switch
    {
        Language.Japanese => Ja,
        Language.English => string.IsNullOrWhiteSpace(En) ? Ja : En,
    };
}
