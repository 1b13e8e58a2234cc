using BotApp.Domain.Alerts.Rules;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Alerts.Findings;

/// <summary>One finding of one revision of a record. Withdrawn findings stay visible: who saw the card must see what became of it.</summary>
public sealed class EpisodeFinding : IInWorkspace
{
    public long Id { get; set; }
    public long WorkspaceId { get; set; }
    public long EpisodeId { get; set; }
    public long RecordNumber { get; set; }
    public int Revision { get; set; }
    public required string RuleKey { get; set; }
    public Level Level { get; set; }
    /// <summary>The field's stable key.</summary>
    public required string Field { get; set; }
    /// <summary>The value that was seen, as the record's document holds it.</summary>
    public required string Value { get; set; }
    /// <summary>The rule as it was then, as <see cref="RuleFile"/> writes it: a later threshold does not change what was found.</summary>
    public required string Rule { get; set; }
    public DateTimeOffset ObservedAt { get; set; }
    public DateTimeOffset JoinedAt { get; set; }
    /// <summary>Entered long after it was observed, so that it is no alarm of now.</summary>
    public bool IsLate { get; set; }
    public DateTimeOffset? WithdrawnAt { get; set; }
    public long? WithdrawnById { get; set; }
    public WithdrawalReason? WithdrawnBecause { get; set; }

    public bool Stands => WithdrawnAt is null;
}
