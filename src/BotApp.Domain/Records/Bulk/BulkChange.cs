using BotApp.Domain.Storage;

namespace BotApp.Domain.Records.Bulk;

/// <summary>One record of a bulk edit: the revision that it stood at, and the one that the edit made.</summary>
public sealed class BulkChange : IInWorkspace
{
    public long WorkspaceId { get; set; }
    public long BulkEditId { get; set; }
    public long RecordNumber { get; set; }
    public int Before { get; set; }
    public int After { get; set; }
}
