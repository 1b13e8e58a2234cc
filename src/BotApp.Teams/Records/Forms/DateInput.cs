using System.Globalization;
using BotApp.Teams.Cards;

namespace BotApp.Teams.Records.Forms;

/// <summary>
/// A picker and, beside it, a line to write into: no picker takes 令和8年11月21日 or S19.3.2, and nobody wants to turn back
/// eighty years in one. What is written counts.
/// </summary>
internal static class DateInput
{
    private const string Written = ":written";

    /// <summary>The inputs with one text for each date.</summary>
    public static Dictionary<string, string> Joined(Dictionary<string, string> inputs)
    {
        foreach (var (key, written) in inputs.Where(i => i.Key.EndsWith(Written, StringComparison.Ordinal)).ToList())
        {
            inputs.Remove(key);
            if (!string.IsNullOrWhiteSpace(written))
            {
                inputs[key[..^Written.Length]] = written;
            }
        }

        return inputs;
    }

    /// <summary>A picker holds days of the calendar only; anything else stands as it was written.</summary>
    public static FormField Draw(FormField field, RecordGround ground)
    {
        var isDay = DateOnly.TryParseExact(field.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
        return field with
        {
            Value = isDay ? field.Value : "",
            Typed = isDay ? "" : field.Value,
            TypedLabel = ground.Say("record.writtenDate"),
            Placeholder = ground.Say("record.writtenDateLike"),
        };
    }
}
