using BotApp.Domain.Storage;
using BotApp.Domain.Text;

namespace BotApp.Domain.People;

/// <summary>Somebody with a Teams account. Identified by the Entra object id of the validated turn, never by a name.</summary>
public sealed class Person : IInWorkspace
{
    public long Id { get; set; }
    public long WorkspaceId { get; set; }
    /// <summary>The Entra object id; other clients of the protocol may use ids of any shape.</summary>
    public required string AadObjectId { get; set; }
    /// <summary>The Teams user id (29:…), needed to address the person.</summary>
    public string? UserId { get; set; }
    public required string Name { get; set; }
    public Language Language { get; set; }
    public DateTimeOffset FirstSeenAt { get; set; }
}
