using System.Text.Json.Nodes;
using BotApp.Domain.Records;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;

namespace BotApp.Teams.Records.Lists;

/// <summary>One record in a list: about whom; then its number, the values that matter, and how old it is.</summary>
internal static class ListLine
{
    public static object Of(RecordGround ground, RecordList list, RecordLevels levels, LoadedRecord record, JsonObject from, string words)
    {
        from["number"] = record.Number;
        var title = ground.Line(record, list.SubjectOf(record));
        var detail = string.Join(Between.Facts, Details(ground, levels, record));
        var excerpt = Excerpt.Of(ground, record, $"{title} {detail}", words);
        return new
        {
            Main = HitRuns.Of(title, words, levels.Color(record)),
            Detail = HitRuns.Of(excerpt.Length > 0 ? detail + Between.Facts + excerpt : detail, words),
            Data = from,
        };
    }

    private static IEnumerable<string> Details(RecordGround ground, RecordLevels levels, LoadedRecord record)
    {
        var definition = record.Definition;
        yield return "#" + Digits.Of(record.Number);
        foreach (var field in definition.ListFields.Where(key => key != definition.PlaceField).Select(definition.Find).OfType<Field>())
        {
            if (ShowValue.Of(definition, field.Key, record.Values, ground.Discretion, ground.Now, ground.Language) is { Length: > 0 } value)
            {
                yield return ground.Say("list.value", ("label", field.Label.In(ground.Language)), ("value", levels.Beside(SafeText.Cap(value, 60), record.Number, field.Key)));
            }
        }

        if (record.Ended is { } ended)
        {
            yield return ground.Say("list.left", ("date", JapaneseTime.Show(ended, ground.Language)));
        }

        if (definition.ObservedField is not null)
        {
            yield return When(ground, record.Row.ObservedAt);
        }
    }

    /// <summary>How old it is matters for a day, then the date does.</summary>
    private static string When(RecordGround ground, DateTimeOffset observed) => ground.Now - observed < TimeSpan.FromDays(1)
        ? JapaneseTime.Ago(observed, ground.Now, ground.Language)
        : JapaneseTime.Show(observed, ground.Now, ground.Language);
}
