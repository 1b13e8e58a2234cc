namespace BotApp.Domain.RecordTypes;

public enum DifferenceKind
{
    Added,
    Changed,
    Retired,
    BroughtBack,
}
