namespace BotApp.Domain.Records;

public enum Direction
{
    Ascending,
    Descending,
}
