using BotApp.Domain.Records;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;

namespace BotApp.Teams.Records.Lists;

/// <summary>Where a record holds what was searched for, when its line in the list does not show it: メモ …咳が続く….</summary>
internal static class Excerpt
{
    private const int Around = 12;

    public static string Of(RecordGround ground, LoadedRecord record, string shown, string words)
    {
        List<string> missing = [.. Grams.Words(words).Where(word => !Grams.Finds(word, shown))];
        var found = record.Definition.Fields
            .Where(f => f.IsSearched && record.Values[f.Key] is not null)
            .Select(f => (Field: f, Text: ShowValue.Of(record.Definition, f.Key, record.Values, ground.Discretion, ground.Now, ground.Language)))
            .Where(f => missing.Exists(word => Grams.Finds(word, f.Text)))
            .Take(2)
            .Select(f => ground.Say("list.value", ("label", f.Field.Label.In(ground.Language)), ("value", Cut(f.Text, string.Join(' ', missing)))));
        return string.Join(Between.Facts, found);
    }

    private static string Cut(string text, string words)
    {
        var line = SafeText.Line(text);
        var before = string.Concat(Hits.Of(line, words).TakeWhile(part => !part.IsHit).Select(part => part.Text));
        var from = Math.Max(0, before.Length - Around);
        // Never between the two halves of one letter.
        from = from < line.Length && char.IsLowSurrogate(line[from]) ? from - 1 : from;
        return (from > 0 ? "…" : "") + SafeText.Cap(line[from..], Around * 4);
    }
}
