using BotApp.Domain.Text;

namespace BotApp.Domain.Calculation;

/// <summary>A value as it stands in a text that is put together; nothing is an empty text.</summary>
internal static class ShownText
{
    public static string Of(object? value) => value switch
    {
        string text => text,
        decimal number => NumberReading.Write(number),
        DateOnly day => JapaneseTime.Show(day, Language.Japanese),
        DateTimeOffset moment => JapaneseTime.ShowFull(moment, Language.Japanese),
        bool yes => yes ? "はい" : "いいえ",
        _ => "",
    };
}
