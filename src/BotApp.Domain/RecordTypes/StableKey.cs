using System.Text;
using BotApp.Domain.Text;

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

    /// <summary>A key that reads like the label (Room temperature → room-temperature); null when nothing of it is plain enough.</summary>
    public static string? From(string label)
    {
        var key = new StringBuilder();
        foreach (var letter in label.Normalize(NormalizationForm.FormKC).ToLowerInvariant())
        {
            if (char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter))
            {
                key.Append(letter);
            }
            else if (!char.IsAscii(letter))
            {
                return null;
            }
            else if (key.Length > 0 && key[^1] != '-')
            {
                key.Append('-');
            }
        }

        var made = (key.Length > Longest ? key.ToString(0, Longest) : key.ToString()).Trim('-');
        return IsValid(made) ? made : null;
    }

    /// <summary>The key of a new field: like its English label, or by its number, which no other field of the type ever had.</summary>
    public static string OfNewField(RecordTypeDefinition definition, string label) => New(label, "f", definition.NextFieldNumber, key => definition.Find(key) is null);

    /// <summary>The key of a new register: like its English label, or by how many there are.</summary>
    public static string OfNewType(IReadOnlyList<string> taken, string label) => New(label, "type", taken.Count + 1, key => !taken.Contains(key, StringComparer.Ordinal));

    private static string New(string label, string prefix, int number, Func<string, bool> isFree)
    {
        if (From(label) is { } key && isFree(key))
        {
            return key;
        }

        for (var next = number; ; next++)
        {
            var numbered = prefix + Digits.Of(next);
            if (isFree(numbered))
            {
                return numbered;
            }
        }
    }

    private static bool IsPlain(char c) => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_';
}
