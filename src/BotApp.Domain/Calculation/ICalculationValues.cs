namespace BotApp.Domain.Calculation;

/// <summary>The values that a formula is calculated over: decimal, string, DateOnly, DateTimeOffset, bool, a list of strings, or null.</summary>
public interface ICalculationValues
{
    DateOnly Today { get; }

    object? Value(string key);

    IEnumerable<ICalculationValues> Rows(string key);
}
