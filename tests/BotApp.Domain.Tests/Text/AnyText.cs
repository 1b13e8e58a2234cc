using FsCheck;
using FsCheck.Fluent;

namespace BotApp.Domain.Tests.Text;

/// <summary>Texts as nobody would type them: digits, separators, kana of both widths, variants, emoji, controls and broken surrogates.</summary>
internal static class AnyText
{
    private static readonly string[] Pieces =
    [
        "0", "1", "3", "6", "９", "５", ".", ",", "。", "、", "・", "-", "ー", "−", "+", " ", "　", "\t", "\n", "\u0000",
        "度", "分", "℃", "%", "時", "年", "月", "日", "午後", "午前", "令和", "平成", "R", "H", "s", "元", "/", ":", "今", "T", "Z",
        "ｶ", "ﾞ", "カ", "か", "\u3099", "ヶ", "ヽ", "ー", "ｰ", "髙", "﨑", "𠮷", "神", "İ", "ß", "ﬁ", "①", "㍻", "㋿", "Ａ",
        "\ud800", "\udc00", "\ufffe", "\uffff", "👩\u200d⚕️", "\u200b", "\u202e", "\ufe0f", "\U000e0100", "<at>", "</at>", "&nbsp;", "*", "_", "́", "ﾟ",
    ];

    public static Arbitrary<string> Arbitrary { get; } = Gen.OneOf(
        Gen.ListOf(Gen.Elements(Pieces)).Select(pieces => string.Concat(pieces)),
        Gen.ListOf(Gen.Choose(0, 0xffff)).Select(units => string.Concat(units.Select(u => (char)u)))).ToArbitrary();

    /// <summary>Tries the property on some hundreds of texts and throws with the first that fails.</summary>
    public static void AlwaysHolds(Func<string, bool> property) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(Arbitrary, property));
}
