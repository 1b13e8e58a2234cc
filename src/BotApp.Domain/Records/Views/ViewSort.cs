using BotApp.Domain.Records.Queries;

namespace BotApp.Domain.Records.Views;

/// <summary>One step of the order of a view.</summary>
public sealed record ViewSort(string Field, Direction Direction = Direction.Ascending);
