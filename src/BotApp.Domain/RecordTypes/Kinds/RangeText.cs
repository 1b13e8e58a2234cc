using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Kinds;

/// <summary>An interval in words: 34.0〜43.0, 34.0以上, 43.0以下.</summary>
internal static class RangeText
{
    public static string Of<T>(T? from, T? to, Func<T, string> write, Language language)
        where T : struct => (from, to, language) switch
        {
            ({ } f, { } t, Language.Japanese) => $"{write(f)}〜{write(t)}",
            ({ } f, { } t, Language.English) => $"{write(f)}–{write(t)}",
            ({ } f, null, Language.Japanese) => $"{write(f)}以上",
            ({ } f, null, Language.English) => $"{write(f)} or more",
            (null, { } t, Language.Japanese) => $"{write(t)}以下",
            (null, { } t, Language.English) => $"{write(t)} or less",
            _ => "",
        };
}
