namespace BotApp.Domain.Records.Queries;

/// <summary>What a record must pass to stand in a list: a <see cref="RecordFilter"/>, or several of them joined.</summary>
public abstract record RecordTest
{
    /// <summary>No record passes.</summary>
    public static RecordTest Never { get; } = new AnyOf([]);
}
