namespace BotApp.Domain.Records;

public enum RevisionKind
{
    Created,
    Corrected,
    Withdrawn,
    BroughtBack,
    /// <summary>The values of an earlier revision again.</summary>
    Restored,
}
