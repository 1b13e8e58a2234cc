namespace BotApp.Domain.Records;

public enum RecordStatus
{
    Live,
    Withdrawn,
}
