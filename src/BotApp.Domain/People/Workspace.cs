using BotApp.Domain.Text;

namespace BotApp.Domain.People;

/// <summary>One customer: one Microsoft Entra tenant.</summary>
public sealed class Workspace
{
    public long Id { get; set; }
    public required string TenantId { get; set; }
    /// <summary>The language of cards that many see.</summary>
    public Language Language { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
}
