using System.Globalization;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records.Search;

/// <summary>#12 and 12 also mean the record of that number: it is what people say on the phone.</summary>
internal static class TypedNumber
{
    private const int MostDigits = 15;

    /// <summary>The record that was named by its number, if this person may see it and it is not withdrawn.</summary>
    public static async Task<LoadedRecord?> Record(AppDb db, Reach reach, string words, CancellationToken cancellation) =>
        Of(words) is { } number && await FindRecord.Weigh(db, reach, number, cancellation) is { IsWithdrawn: false } record ? record : null;

    public static bool IsMarked(string words) => Plain(words).StartsWith('#');

    /// <summary>Null for 0507, which is a room.</summary>
    public static long? Of(string words)
    {
        var digits = Plain(words).TrimStart('#');
        return digits.Length is > 0 and <= MostDigits && digits[0] != '0' && digits.All(char.IsAsciiDigit)
            ? long.Parse(digits, CultureInfo.InvariantCulture)
            : null;
    }

    private static string Plain(string words) => Folding.Compatible(SafeText.Line(words)).Trim();
}
