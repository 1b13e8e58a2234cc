namespace BotApp.Domain.Storage;

/// <summary>How a field's value stands in the JSON document, which decides how it is compared.</summary>
public enum StoredAs
{
    Text,
    Number,
    YesNo,
    List,
}
