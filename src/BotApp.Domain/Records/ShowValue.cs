using System.Globalization;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records;

/// <summary>A value of a record as this viewer may read it.</summary>
public static class ShowValue
{
    private const string Hidden = "●●●";

    /// <summary>Empty when the record has no value there.</summary>
    public static string Of(
        RecordTypeDefinition definition, string key, RecordValues values, Discretion discretion, DateTimeOffset now, Language language)
    {
        var shown = definition.Show(key, values, language);
        return (discretion, shown.Length) switch
        {
            (_, 0) or (Discretion.Full, _) => shown,
            (Discretion.Masked, _) when key == definition.BornField => Age(values.Date(key), now, language),
            (Discretion.Masked, _) => Masked(definition.Find(key)!.Content, shown),
        };
    }

    /// <summary>A value by itself, for the history.</summary>
    public static string Of(Field field, FieldValue value, Discretion discretion, Language language)
    {
        var shown = FieldBehaviour.Of(field.Kind).Show(value, field, language);
        return discretion switch
        {
            Discretion.Full => shown,
            Discretion.Masked => Masked(field.Content, shown),
        };
    }

    private static string Masked(TextContent content, string shown) => content switch
    {
        TextContent.PersonName or TextContent.Furigana => Masking.Name(shown),
        TextContent.Phone or TextContent.Email or TextContent.PostalCode => Hidden,
        TextContent.Any or TextContent.Room => shown,
    };

    private static string Age(DateOnly? born, DateTimeOffset now, Language language)
    {
        if (born is not { } date)
        {
            return Hidden;
        }

        var age = JapaneseTime.Age(date, JapaneseTime.Date(now)).ToString(CultureInfo.InvariantCulture);
        return new Label($"{age}歳", $"{age} years").In(language);
    }
}
