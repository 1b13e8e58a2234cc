using System.Globalization;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records;

/// <summary>A subject in one line: where, who, how old. <c>0507号室 山○ よ○さん（82）</c></summary>
public static class SubjectLine
{
    public static string Of(
        RecordTypeDefinition definition, RecordValues values, Discretion discretion, DateTimeOffset now, Language language)
    {
        var person = definition.Fields.FirstOrDefault(f => f.Content is TextContent.PersonName && values.Text(f.Key) is not null);
        if (person is null)
        {
            return definition.Title(values, language);
        }

        var name = ShowValue.Of(definition, person.Key, values, discretion, now, language);
        var line = new Label($"{name}さん{Age(definition, values, now, "（", "）")}", $"{name}{Age(definition, values, now, " (", ")")}").In(language);
        return Place(definition, values, language) is { Length: > 0 } place ? $"{place} {line}" : line;
    }

    private static string Place(RecordTypeDefinition definition, RecordValues values, Language language)
    {
        var field = definition.PlaceField is { } key ? definition.Find(key) : null;
        var place = field is null ? "" : definition.Show(field.Key, values, language);
        var isNumber = field?.Content is TextContent.Room && place.Length > 0 && place.All(char.IsAsciiLetterOrDigit);
        return isNumber ? new Label($"{place}号室", $"Room {place}").In(language) : place;
    }

    private static string Age(RecordTypeDefinition definition, RecordValues values, DateTimeOffset now, string before, string after) =>
        values.Date(definition.BornField) is { } born && born <= JapaneseTime.Date(now)
            ? before + JapaneseTime.Age(born, JapaneseTime.Date(now)).ToString(CultureInfo.InvariantCulture) + after
            : "";
}
