namespace BotApp.Domain.Storage;

/// <summary>An index over the live records of a type.</summary>
/// <param name="Name">Says which columns it has: an index of this name is this index.</param>
/// <param name="Columns">As they stand in its statement.</param>
public sealed record IndexToBuild(string Table, string Name, string Columns);
