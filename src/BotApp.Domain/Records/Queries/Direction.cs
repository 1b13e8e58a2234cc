namespace BotApp.Domain.Records.Queries;

public enum Direction
{
    Ascending,
    Descending,
}
