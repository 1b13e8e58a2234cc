namespace BotApp.Domain.RecordTypes;

/// <summary>How the values of a field are compared in views: it decides which conditions, groups and sums make sense.</summary>
public enum ComparedAs
{
    /// <summary>Holds nothing that could be compared.</summary>
    Nothing,
    /// <summary>Only whether there is something: files, a table.</summary>
    Presence,
    Text,
    Number,
    YesNo,
    Choice,
    Choices,
    Day,
    Time,
    Moment,
    /// <summary>The number of another record.</summary>
    Record,
    /// <summary>The id of a person.</summary>
    Person,
}
