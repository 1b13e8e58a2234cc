using System.Text.Json.Serialization;
using BotApp.Domain.People;

namespace BotApp.Domain.RecordTypes.WhoMay;

/// <summary>
/// One "may". Where there is a rule for an action (or for a field), only what some rule allows is allowed; where there is
/// none, whoever sees the records of a unit may. Administrators may always; guests and vendors never, whatever a rule says.
/// </summary>
public sealed record AccessRule
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required AccessAction Action { get; init; }

    /// <summary>Staff is everybody who sees the records of the unit; the other roles are those who are named for them.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required Role Role { get; init; }

    /// <summary>The field that the rule is about, to see or to edit; null for the whole record.</summary>
    public string? Field { get; init; }

    public Whose Whose { get; init; }

    /// <summary>The person field for <see cref="Whose.Assigned"/>.</summary>
    public string? Assignee { get; init; }

    public AccessCondition? When { get; init; }

    /// <summary>Allows it with every record, whoever entered it and whatever it says.</summary>
    [JsonIgnore]
    public bool IsUnconditional => Whose is Whose.Anybodys && When is null;
}
