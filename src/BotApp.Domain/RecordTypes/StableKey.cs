namespace BotApp.Domain.RecordTypes;

/// <summary>Keys that inputs, rules and documents use: they stand in card ids, so they are plain.</summary>
public static class StableKey
{
    public const int Longest = 40;

    /// <summary>A letter, then letters, digits, hyphens and underscores, all lower case.</summary>
    public static bool IsValid(string key) =>
        key.Length is > 0 and <= Longest && char.IsAsciiLetterLower(key[0]) && key.All(IsPlain);

    /// <summary>Choices may begin with a digit or an upper case letter (V, 1), but never hold a comma or a space.</summary>
    public static bool IsChoiceKey(string key) =>
        key.Length is > 0 and <= Longest && key.All(c => IsPlain(c) || char.IsAsciiLetterUpper(c));

    private static bool IsPlain(char c) => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_';
}
