using System.Globalization;

namespace BotApp.Domain.Text;

/// <summary>A whole number in writing, whatever the machine's language.</summary>
public static class Digits
{
    /// <summary>As it stands in ids, in card data and in sentences: <c>1000</c>.</summary>
    public static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>As large counts are read: <c>1,000</c>.</summary>
    public static string Grouped(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
