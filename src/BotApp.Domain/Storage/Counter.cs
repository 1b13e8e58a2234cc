namespace BotApp.Domain.Storage;

/// <summary>The last number that was given to something people speak about by number: <c>記録 #1208</c>.</summary>
public sealed class Counter : IInWorkspace
{
    public long WorkspaceId { get; set; }
    public required string Name { get; set; }
    public long Last { get; set; }
}
