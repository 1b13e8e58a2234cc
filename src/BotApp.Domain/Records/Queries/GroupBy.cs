namespace BotApp.Domain.Records.Queries;

/// <summary>What of an operand makes one group.</summary>
public enum GroupBy
{
    Value,
    /// <summary>The day in Japan of a moment.</summary>
    JapaneseDay,
    /// <summary>Each item of a list: a record with three symptoms stands in three groups.</summary>
    Item,
}
