namespace BotApp.Domain.Records.History;

public enum RevisionKind
{
    Created,
    Corrected,
    Withdrawn,
    BroughtBack,
    /// <summary>The values of an earlier revision again.</summary>
    Restored,
}
