using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records;

/// <summary>A subject in one line: where, who, how old. <c>0507号室 山○ よ○さん（82）</c></summary>
public static class SubjectLine
{
    public static string Of(
        RecordTypeDefinition definition, RecordValues values, Discretion discretion, DateTimeOffset now, Language language)
    {
        var person = definition.Fields.FirstOrDefault(f => f.Content is TextContent.PersonName && Names(definition, f) && values.Text(f.Key) is not null);
        if (person is null)
        {
            return string.Join(
                ' ', definition.TitleFields.Select(key => ShowValue.Of(definition, key, values, discretion, now, language)).Where(text => text.Length > 0));
        }

        var name = ShowValue.Of(definition, person.Key, values, discretion, now, language);
        var line = new Label($"{name}さん{Age(definition, values, now, "（", "）")}", $"{name}{Age(definition, values, now, " (", ")")}").In(language);
        return Place(definition, values, language) is { Length: > 0 } place ? $"{place} {line}" : line;
    }

    /// <summary>Who reported a broken lamp does not name the report.</summary>
    private static bool Names(RecordTypeDefinition definition, Field person) =>
        definition.TitleFields.Count == 0 || definition.TitleFields.Contains(person.Key, StringComparer.Ordinal);

    private static string Place(RecordTypeDefinition definition, RecordValues values, Language language)
    {
        var field = definition.PlaceField is { } key ? definition.Find(key) : null;
        var place = field is null ? "" : definition.Show(field.Key, values, language);
        var isNumber = field?.Content is TextContent.Room && place.Length > 0 && place.All(char.IsAsciiLetterOrDigit);
        return isNumber ? new Label($"{place}号室", $"Room {place}").In(language) : place;
    }

    private static string Age(RecordTypeDefinition definition, RecordValues values, DateTimeOffset now, string before, string after) =>
        values.Date(definition.BornField) is { } born && born <= JapaneseTime.Date(now)
            ? before + Digits.Of(JapaneseTime.Age(born, JapaneseTime.Date(now))) + after
            : "";
}
