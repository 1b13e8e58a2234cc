namespace BotApp.Domain.RecordTypes;

/// <summary>The number of another record of the workspace.</summary>
/// <param name="Line">What the viewer may read of that record; not stored, empty until it was looked up.</param>
public sealed record ReferenceValue(long RecordNumber, string Line = "") : FieldValue
{
    public bool Equals(ReferenceValue? other) => other is not null && RecordNumber == other.RecordNumber;

    public override int GetHashCode() => RecordNumber.GetHashCode();
}
