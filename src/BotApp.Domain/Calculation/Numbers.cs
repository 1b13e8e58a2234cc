namespace BotApp.Domain.Calculation;

/// <summary>Arithmetic that gives nothing instead of failing: a division by zero, a number beyond all measure.</summary>
internal static class Numbers
{
    public static decimal? Of(string sign, decimal a, decimal b) => Try(() => sign switch
    {
        "+" => a + b,
        "-" => a - b,
        "*" => a * b,
        "/" => b == 0 ? null : a / b,
        _ => null,
    });

    public static object? Add(DateOnly day, decimal days) =>
        Math.Abs(days) < 4_000_000 && day.DayNumber + (int)days is >= 0 and var number && number <= DateOnly.MaxValue.DayNumber
            ? DateOnly.FromDayNumber(number)
            : null;

    /// <summary>The usual rounding of offices and charts: half away from zero.</summary>
    public static decimal? Round(Function how, decimal number, decimal digits) => digits is < -9 or > 9 ? null : Try(() =>
    {
        var unit = Power(-(int)digits);
        var scaled = number / unit;
        return unit * (how switch
        {
            Function.RoundDown => decimal.Truncate(scaled),
            Function.RoundUp => scaled < 0 ? decimal.Floor(scaled) : decimal.Ceiling(scaled),
            _ => decimal.Round(scaled, 0, MidpointRounding.AwayFromZero),
        });
    });

    private static decimal Power(int of)
    {
        var power = 1m;
        for (var i = 0; i < Math.Abs(of); i++)
        {
            power = of < 0 ? power / 10 : power * 10;
        }

        return power;
    }

    private static decimal? Try(Func<decimal?> reckon)
    {
        try
        {
            return reckon();
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
