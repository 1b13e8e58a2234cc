namespace BotApp.Domain.Records;

public enum RevisionKind
{
    Created,
    Corrected,
    Withdrawn,
    BroughtBack,
}
