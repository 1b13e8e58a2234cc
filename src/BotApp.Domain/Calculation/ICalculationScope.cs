namespace BotApp.Domain.Calculation;

/// <summary>Which names a formula may use: fields by key or label.</summary>
public interface ICalculationScope
{
    NameMeaning? Find(string name);

    /// <summary>What people could have meant, as they read it.</summary>
    IEnumerable<string> Labels { get; }

    /// <summary>A column of a table, or a field of records that point here.</summary>
    NameMeaning? Find(NameMeaning rows, string name);
}
