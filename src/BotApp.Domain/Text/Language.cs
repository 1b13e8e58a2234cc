namespace BotApp.Domain.Text;

/// <summary>The two languages that people see. Japanese comes first.</summary>
public enum Language
{
    Japanese,
    English,
}
