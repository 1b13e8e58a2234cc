using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Editing.Settings;

/// <summary>A label in one input: 正常, or 正常｜Normal.</summary>
internal static class TwoLanguages
{
    private static readonly char[] Bars = ['｜', '|'];

    public static string Write(Label? label) => label switch
    {
        null => "",
        { En: null } => label.Ja,
        _ => $"{label.Ja}｜{label.En}",
    };

    public static Label? Read(string typed)
    {
        var parts = typed.Split(Bars, 2, StringSplitOptions.TrimEntries);
        return (parts[0], parts.ElementAtOrDefault(1)) switch
        {
            ("", null or "") => null,
            ("", { } english) => new(english),
            (var japanese, null or "") => new(japanese),
            (var japanese, var english) => new(japanese, english),
        };
    }
}
