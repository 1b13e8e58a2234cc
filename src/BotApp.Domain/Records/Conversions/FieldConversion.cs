namespace BotApp.Domain.Records.Conversions;

/// <summary>
/// A field got another kind: a new field took its place, and what the old one holds is carried over record by record.
/// What cannot be carried over stays in the old field.
/// </summary>
public sealed class FieldConversion : ILongWork
{
    // What one card lists.
    private const int MostNamed = 10;

    public long Id { get; set; }
    public long WorkspaceId { get; set; }
    public long TypeId { get; set; }
    /// <summary>The key of the field that was retired.</summary>
    public required string From { get; set; }
    /// <summary>The key of the field that took its place.</summary>
    public required string To { get; set; }
    public DateTimeOffset StartedAt { get; set; }
    public long PersonId { get; set; }
    public long DoneTo { get; set; }
    public int Converted { get; set; }
    public int Left { get; set; }
    /// <summary>The numbers of the first records that were left, with commas between.</summary>
    public string FirstLeft { get; set; } = "";
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>This record's value stays in the old field.</summary>
    public void Leave(long number)
    {
        if (Left++ < MostNamed)
        {
            FirstLeft = FirstLeft.Length == 0 ? $"{number}" : $"{FirstLeft},{number}";
        }
    }
}
