namespace BotApp.Domain.RecordTypes;

/// <summary>What kind of content a one-line text holds: it decides what is refused, what is tidied and what is masked.</summary>
public enum TextContent
{
    Any,
    PersonName,
    Furigana,
    PostalCode,
    Phone,
    Email,
    Room,
}
