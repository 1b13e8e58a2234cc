using System.Globalization;
using System.Text.RegularExpressions;

namespace BotApp.Domain.Text;

/// <summary>
/// Reads a number as people type it: ３６．５, 36。5, 36,5, 36.5℃, 36度5分, 1,234. Never a number that was not meant:
/// what could be two numbers is refused, and the caller says back what was understood.
/// </summary>
public static partial class NumberReading
{
    private const int LongestTyped = 40;
    private const int MostDigits = 18;
    private const char Point = '.';
    private const char Comma = ',';

    /// <returns>The number; null when the person says that it could not be measured.</returns>
    /// <param name="unit">The unit of the field: it may follow the number, another one may not.</param>
    /// <param name="decimals">How many decimals the field takes; decides whether 1,234 can be anything but thousands.</param>
    public static Outcome<decimal?> Read(string typed, Label? unit = null, int decimals = 0)
    {
        var text = Plain(typed);
        if (text.Length is 0 or > LongestTyped)
        {
            return Refuse("refusal.notNumber", typed);
        }

        if (NotMeasured.IsSaid(text))
        {
            return Outcome<decimal?>.Of(null);
        }

        var match = Shape().Match(text);
        if (!match.Success)
        {
            return Refuse("refusal.notNumber", typed);
        }

        var ending = match.Groups["ending"].Value;
        var isNegative = match.Groups["sign"].Value is "-" or "まいなす";
        return Degrees(match, ending, unit) is { } degrees
            ? Signed(degrees, isNegative)
            : ReadDigits(match, unit, decimals, typed, isNegative);
    }

    /// <summary>The shortest exact text: 36.5, never 36.50.</summary>
    public static string Write(decimal number) => Trim(number).ToString(CultureInfo.InvariantCulture);

    /// <summary>Without zeros at the end: 36.50 and 36.5 are one value and one text.</summary>
    public static decimal Trim(decimal number) => number / 1.0000000000000000000000000000m;

    private static Outcome<decimal?> ReadDigits(Match match, Label? unit, int decimals, string typed, bool isNegative)
    {
        var ending = match.Groups["ending"].Value;
        if (ending.Length > 0 && !NumberUnits.Fits(ending, unit))
        {
            return Refuse("refusal.otherUnit", typed);
        }

        var digits = match.Groups["digits"].Value;
        if (digits.Count(char.IsAsciiDigit) is 0 or > MostDigits)
        {
            return Refuse("refusal.notNumber", typed);
        }

        if (Thousands().IsMatch(digits) && !digits.StartsWith('0'))
        {
            return decimals >= 3 && digits.Count(c => c == Comma) == 1 && !digits.Contains(Point, StringComparison.Ordinal)
                ? Refuse("refusal.ambiguousNumber", typed)
                : Number(digits.Replace(",", "", StringComparison.Ordinal), isNegative, typed);
        }

        return OnePoint().IsMatch(digits)
            ? Number(digits.Replace(Comma, Point), isNegative, typed)
            : Refuse("refusal.notNumber", typed);
    }

    // 36度5分 is 36.5, as thermometers are read aloud; 36度半 too.
    private static decimal? Degrees(Match match, string ending, Label? unit)
    {
        if (!NumberUnits.Fits("度", unit) || DegreesAndTenths().Match(ending) is not { Success: true } tenths)
        {
            return null;
        }

        var tenth = tenths.Groups["n"].Success ? tenths.Groups["n"].Value : "5";
        return match.Groups["digits"].Value is { Length: <= 3 } whole && whole.All(char.IsAsciiDigit)
            ? decimal.Parse($"{whole}.{tenth}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
            : null;
    }

    private static Outcome<decimal?> Number(string digits, bool isNegative, string typed) =>
        decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? Signed(number, isNegative)
            : Refuse("refusal.notNumber", typed);

    private static Outcome<decimal?> Signed(decimal number, bool isNegative) => (decimal?)Trim(isNegative ? -number : number);

    // 。 、 and ・ stand where . and , stand on a Japanese keyboard.
    private static string Plain(string typed)
    {
        var text = Folding.Fold(SafeText.Line(typed));
        var plain = Dashes.Unify(text)
            .Replace('。', Point).Replace('・', Point).Replace('、', Comma)
            .Replace(" ", "", StringComparison.Ordinal);
        return plain.EndsWith("です", StringComparison.Ordinal) ? plain[..^2] : plain;
    }

    private static Refusal Refuse(string words, string typed) => Refusal.Of(words, ("typed", SafeText.Cap(SafeText.Line(typed), 40)));

    [GeneratedRegex(@"^(?<sign>[+-]|まいなす|ぷらす)?¥?(?<digits>[0-9.,]+)(?<ending>[^0-9.,+-].*)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Shape();

    [GeneratedRegex("^[0-9]{1,3}(,[0-9]{3})+([.][0-9]*)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Thousands();

    [GeneratedRegex("^([0-9]+([.,][0-9]+|[.])?|[.][0-9]+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OnePoint();

    [GeneratedRegex("^度((?<n>[0-9])分?|半)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DegreesAndTenths();
}
