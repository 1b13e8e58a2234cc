namespace BotApp.Domain.Storage;

/// <summary>A row that belongs to one workspace. Rows never cross it: <see cref="AppDb"/> filters every query by it.</summary>
public interface IInWorkspace
{
    long WorkspaceId { get; set; }
}
