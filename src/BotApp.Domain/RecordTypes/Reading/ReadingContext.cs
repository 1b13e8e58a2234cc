using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Reading;

/// <summary>What the reading of a form depends on besides the form.</summary>
/// <param name="Now">One moment for the whole form.</param>
/// <param name="Language">In which labels and values stand in sentences.</param>
public sealed record ReadingContext(DateTimeOffset Now, Language Language)
{
    /// <summary>When a record is edited: what it holds now. Fields that the form did not show keep their value.</summary>
    public RecordValues Previous { get; init; } = RecordValues.Empty;

    /// <summary>The field keys that the form showed; null means all that are not retired. An input left empty sends nothing.</summary>
    public IReadOnlySet<string>? Shown { get; init; }

    /// <summary>Answers to earlier questions: the <see cref="Question.Confirm"/> of each that was answered with "really".</summary>
    public IReadOnlySet<string> Confirmed { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Who fills in the form: what 自分 means.</summary>
    public long? Me { get; init; }

    public DateOnly Today => JapaneseTime.Date(Now);
}
