namespace BotApp.Domain.RecordTypes;

/// <summary>What one field of one record holds. The set is closed: see the folder Values.</summary>
public abstract record FieldValue
{
    private protected FieldValue()
    {
    }
}
