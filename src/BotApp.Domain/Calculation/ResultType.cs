namespace BotApp.Domain.Calculation;

/// <summary>What an expression gives. Every expression can also give nothing (an empty field, a division by zero).</summary>
public enum ResultType
{
    Number,
    Text,
    Day,
    Moment,
    YesNo,

    /// <summary>The key of one choice; as text its label.</summary>
    Choice,

    /// <summary>The keys of several choices.</summary>
    Choices,

    /// <summary>Rows, files, records, people: only whether and how many there are.</summary>
    Many,

    /// <summary>Of a field that another type will explain when it is read.</summary>
    Unknown,
}
