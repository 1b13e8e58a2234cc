using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Kinds;

/// <summary>What every free text refuses: too many letters, and a My Number (an individual number must not be kept here).</summary>
internal static class TextLimits
{
    /// <summary>More does not stand whole in the input of a card, and would be lost when the record is corrected.</summary>
    public const int Longest = 4000;

    public static Refusal? Refuse(Field field, string text, int usualLength, Language language)
    {
        var label = field.Label.In(language);
        var most = field.MaxLength ?? usualLength;
        // Letters are never more than characters, and those cost nothing to count.
        if (text.Length > most && SafeText.Length(text) is var length && length > most)
        {
            return Refusal.At(field.Key, "refusal.tooLong", ("label", label), ("most", Digits.Of(most)), ("length", Digits.Of(length)));
        }

        return MyNumber.IsIn(text) ? Refusal.At(field.Key, "refusal.myNumber", ("label", label)) : null;
    }

    public static IEnumerable<Refusal> Check(Field field)
    {
        if (field.MaxLength is < 1 or > Longest)
        {
            yield return Refusal.At(field.Key, "refusal.definition.maxLength", ("field", field.Key), ("most", Digits.Of(Longest)));
        }
    }
}
