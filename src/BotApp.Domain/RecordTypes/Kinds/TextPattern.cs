using System.Text.RegularExpressions;
using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Kinds;

/// <summary>
/// A pattern that a builder wrote. The engine without back-tracking takes a time that grows with the text alone, so no
/// pattern can hold up a form; the length of both is capped, and the clock is the last resort.
/// </summary>
internal static class TextPattern
{
    private const int Longest = 200;
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);

    /// <summary>Ａ１２３４ is A1234 where the pattern wants that; anything else stays as it was typed.</summary>
    public static string InItsWidth(Field field, string text) =>
        field.Pattern is { } pattern && !Fits(pattern, text) && Dashes.Unify(Folding.Compatible(text)) is var narrow && Fits(pattern, narrow) ? narrow : text;

    public static Refusal? Refuse(Field field, string text, Language language) => field.Pattern is not { } pattern || Fits(pattern, text)
        ? null
        : Refuse(field, ("label", field.Label.In(language)), ("typed", SafeText.Cap(text, 40)), field.PatternHint?.In(language));

    private static Refusal Refuse(Field field, (string, string) label, (string, string) typed, string? hint) => hint is null
        ? Refusal.At(field.Key, "refusal.notPattern", label, typed)
        : Refusal.At(field.Key, "refusal.notPatternHint", label, typed, ("hint", hint));

    public static IEnumerable<Refusal> Check(Field field)
    {
        if (field.Pattern is { } pattern && !IsUsable(pattern))
        {
            yield return Refusal.At(field.Key, "refusal.definition.pattern", ("field", field.Key));
        }
    }

    private static bool Fits(string pattern, string text)
    {
        try
        {
            return Whole(pattern).IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static bool IsUsable(string pattern)
    {
        try
        {
            return pattern.Length is > 0 and <= Longest && Whole(pattern) is not null;
        }
        catch (Exception fault) when (fault is ArgumentException or NotSupportedException or RegexMatchTimeoutException)
        {
            return false;
        }
    }

    private static Regex Whole(string pattern) => new($@"\A(?:{pattern})\z", Options, Patience);
}
