using System.Text.RegularExpressions;

namespace BotApp.Domain.Text;

/// <summary>
/// The individual number (個人番号): twelve digits whose last one checks the others. It must not be kept here.
/// The check is the one of the ministry's ordinance no. 85 of 2014, article 5.
/// </summary>
public static partial class MyNumber
{
    public static bool IsIn(string text) =>
        Candidate().Matches(Dashes.Unify(Folding.Compatible(text)))
            .Any(match => IsValid(string.Concat(match.Groups["digits"].Value.Where(char.IsAsciiDigit))));

    /// <summary>Whether twelve ASCII digits carry the right check digit.</summary>
    public static bool IsValid(string digits)
    {
        if (digits.Length != 12 || !digits.All(char.IsAsciiDigit))
        {
            return false;
        }

        // From the right, without the check digit: weights 2…7 for the first six digits, then 2…6.
        var sum = Enumerable.Range(1, 11).Sum(n => (digits[11 - n] - '0') * (n <= 6 ? n + 1 : n - 5));
        var expected = sum % 11 <= 1 ? 0 : 11 - (sum % 11);
        return digits[11] - '0' == expected;
    }

    // Twelve in a row, or four by four as it stands on the card; not a part of a longer number, not +81….
    [GeneratedRegex(@"(?<![0-9+.])(?<digits>[0-9]{4}[-\s._/・]{0,2}[0-9]{4}[-\s._/・]{0,2}[0-9]{4})(?![0-9])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Candidate();
}
