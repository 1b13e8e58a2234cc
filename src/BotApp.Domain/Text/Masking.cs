using System.Globalization;

namespace BotApp.Domain.Text;

/// <summary>A name that others may see: 山田 太郎 → 山○ 太○. The length of the name does not show.</summary>
public static class Masking
{
    private const string Hidden = "○";

    /// <summary>The first letter of each part and one ○; a part of one letter is only ○. By text element, so that 𠮷 and variation selectors stay whole.</summary>
    public static string Name(string name)
    {
        var parts = SafeText.Line(name).Split([' ', '　', '・', '･', ',', '，', '、'], StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', parts.Select(Part));
    }

    private static string Part(string part)
    {
        var first = StringInfo.GetNextTextElement(part);
        return first.Length == part.Length ? Hidden : SafeText.Cap(first, 1) + Hidden;
    }
}
