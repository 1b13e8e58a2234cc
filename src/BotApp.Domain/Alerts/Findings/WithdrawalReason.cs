namespace BotApp.Domain.Alerts.Findings;

public enum WithdrawalReason
{
    /// <summary>The record was corrected and does not meet the rule any more, or shows another value.</summary>
    Corrected,
    /// <summary>The record belongs to somebody else.</summary>
    OtherSubject,
    RecordWithdrawn,
    /// <summary>The value is calculated from other records, and one of these changed.</summary>
    Recalculated,
}
