namespace BotApp.Domain.Alerts.Findings;

/// <summary>What a change of a record left of its findings.</summary>
/// <param name="Stand">Keys of the rules whose finding is the same as before.</param>
/// <param name="Replaced">Keys of the rules whose finding changed its value, for the same subject: it is no new alarm.</param>
/// <param name="Touched">Ids of the episodes that lost a finding.</param>
internal sealed record Withdrawn(IReadOnlySet<string> Stand, IReadOnlySet<string> Replaced, IReadOnlySet<long> Touched)
{
    public static readonly Withdrawn Nothing = new(new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal), new HashSet<long>());
}
