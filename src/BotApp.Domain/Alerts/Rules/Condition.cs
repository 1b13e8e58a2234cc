using System.Text.Json.Serialization;
using BotApp.Domain.RecordTypes;

namespace BotApp.Domain.Alerts.Rules;

/// <summary>What a rule looks for in one field. The set is closed: see the folder.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(NumberWithin), "number")]
[JsonDerivedType(typeof(AnyChoiceOf), "anyChoice")]
public abstract record Condition
{
    private protected Condition()
    {
    }

    /// <summary>Whether a value that is there meets the condition. A missing value is never asked.</summary>
    public abstract bool Meets(FieldValue value);

    /// <summary>Whether the condition can be put to a field of this kind.</summary>
    public abstract bool Fits(Field field);
}
