namespace BotApp.Domain.Records;

/// <summary>How much of a person a card may say.</summary>
public enum Discretion
{
    /// <summary>For one viewer who may see the record.</summary>
    Full,

    /// <summary>For a card that many see: names as 山○, contact data hidden.</summary>
    Masked,
}
