namespace BotApp.Domain.Storage;

/// <summary>How a field's value stands in the JSON document, which decides how it is compared.</summary>
public enum StoredAs
{
    Text,
    Number,
    YesNo,
    List,
    /// <summary>A text whose natural order (201 before 1001) stands beside it as <c>o{number}</c>; only for orders and their indexes.</summary>
    Natural,
}
