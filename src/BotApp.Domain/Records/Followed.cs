namespace BotApp.Domain.Records;

/// <summary>Whether what leads from a saved record to other rooms (rules, cards) is run for records that are stored many at once.</summary>
public enum Followed
{
    /// <summary>As after a form, in the same transaction: a red value of an import is as red as any.</summary>
    ByWhatFollows,

    /// <summary>For history that nobody must act on any more. The events are written, nothing comes of them.</summary>
    ByNothing,
}
