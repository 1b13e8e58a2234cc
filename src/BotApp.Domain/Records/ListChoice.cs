namespace BotApp.Domain.Records;

/// <summary>What a person chose to see of a register.</summary>
/// <param name="Words">As typed; every word must be found.</param>
public sealed record ListChoice(string Words = "")
{
    /// <summary>Observed today (JST).</summary>
    public bool OnlyToday { get; init; }

    /// <summary>Of subjects: who has not left.</summary>
    public bool OnlyPresent { get; init; }

    /// <summary>Only about this subject.</summary>
    public long? SubjectNumber { get; init; }
}
