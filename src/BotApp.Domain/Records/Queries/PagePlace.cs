namespace BotApp.Domain.Records.Queries;

/// <summary>A place in an order: the values of its keys (null where the record has none) and the number of the record.</summary>
internal sealed record PagePlace(object?[] Values, long Number)
{
    public int LeadingEmpty => Values.TakeWhile(value => value is null).Count();
}
