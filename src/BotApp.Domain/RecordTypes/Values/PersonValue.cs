namespace BotApp.Domain.RecordTypes;

/// <summary>Somebody with an account in the workspace.</summary>
/// <param name="Name">As the person is called now; not stored, empty until it was looked up.</param>
public sealed record PersonValue(long PersonId, string Name = "") : FieldValue
{
    public bool Equals(PersonValue? other) => other is not null && PersonId == other.PersonId;

    public override int GetHashCode() => PersonId.GetHashCode();
}
