namespace BotApp.Domain.RecordTypes.Editing;

/// <summary>
/// What a text called so most likely holds. A builder who never opens the list of contents would otherwise have the names
/// of patients stand in full on every card that a channel reads.
/// </summary>
internal static class LikelyContent
{
    private static readonly (TextContent Content, string[] Endings)[] Labels =
    [
        (TextContent.Furigana, ["ふりがな", "フリガナ", "よみがな", "カナ", "かな", "furigana"]),
        (TextContent.PersonName, ["氏名", "お名前", "者名", "児童名", "full name", "patient name"]),
        (TextContent.Phone, ["電話", "電話番号", "携帯", "携帯番号", "連絡先番号", "phone", "phone number"]),
        (TextContent.Email, ["メール", "メールアドレス", "email", "e-mail"]),
        (TextContent.PostalCode, ["郵便番号", "postal code"]),
    ];

    // A name alone is a person's; 品名 and 施設名 are not.
    private static readonly string[] NameAlone = ["名前", "姓名"];

    private static readonly char[] Opening = ['（', '('];
    private static readonly char[] Closing = ['）', ')', ' ', '\u3000'];

    /// <summary>電話番号（自宅） is a phone number, 氏名（カナ） the reading of a name.</summary>
    public static TextContent Of(string label)
    {
        var parts = label.Split(Opening, 2);
        return parts.Length > 1 && Plain(parts[1].TrimEnd(Closing)) is TextContent.Furigana and var reading ? reading : Plain(parts[0]);
    }

    private static TextContent Plain(string label) => NameAlone.Contains(label.Trim(), StringComparer.Ordinal)
        ? TextContent.PersonName
        : Labels.FirstOrDefault(l => Array.Exists(l.Endings, ending => label.Trim().EndsWith(ending, StringComparison.OrdinalIgnoreCase))).Content;
}
