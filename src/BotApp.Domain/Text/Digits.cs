using System.Globalization;

namespace BotApp.Domain.Text;

/// <summary>A whole number as it stands in ids, in card data and in sentences: plain digits, whatever the machine's language.</summary>
public static class Digits
{
    public static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);
}
