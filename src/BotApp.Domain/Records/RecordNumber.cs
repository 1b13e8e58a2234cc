using BotApp.Domain.Storage;

namespace BotApp.Domain.Records;

/// <summary>Which type the record with this number is of: a number alone finds its record.</summary>
public sealed class RecordNumber : IInWorkspace
{
    public long WorkspaceId { get; set; }
    public long Number { get; set; }
    public long TypeId { get; set; }
}
