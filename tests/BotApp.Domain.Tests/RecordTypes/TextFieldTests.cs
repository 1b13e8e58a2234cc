using BotApp.Domain.RecordTypes;
using BotApp.Domain.Tests.Text;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.RecordTypes;

public sealed class TextFieldTests
{
    [Theory]
    [InlineData("phone", "０９０−１２３４−５６７８", "090-1234-5678")]
    [InlineData("phone", "(03)1234-5678", "03-1234-5678")]
    [InlineData("phone", "09012345678", "09012345678")]
    [InlineData("phone", "+81-90-1234-5678", "+81-90-1234-5678")]
    [InlineData("room", "０５０７号室", "0507")]
    [InlineData("room", "0507", "0507")]
    [InlineData("name", "髙橋　𠮷\U000e0100子", "髙橋　𠮷\U000e0100子")]
    [InlineData("name", "  神\u202e谷\u200b ", "神谷")]
    [InlineData("furigana", "ﾔﾏﾀﾞ ﾀﾛｳ", "ﾔﾏﾀﾞ ﾀﾛｳ")]
    public void Contents_are_tidied_and_names_never_changed(string field, string typed, string kept)
    {
        var reading = Observation.ReadResident((field, typed));

        reading.IsAccepted.ShouldBeTrue();
        reading.Values.Text(field).ShouldBe(kept);
    }

    [Theory]
    [InlineData("phone", "12345", "「12345」は電話番号ではありません。090-1234-5678 のように入力してください。")]
    [InlineData("phone", "内線3", "「内線3」は電話番号ではありません。090-1234-5678 のように入力してください。")]
    [InlineData("furigana", "山田", "「山田」はふりがなではありません。ひらがなかカタカナで入力してください。")]
    [InlineData("name", "", "氏名を入力してください。")]
    [InlineData("name", "\u200b\u202e", "氏名を入力してください。")]
    [InlineData("notes", "番号は 1234-5678-9018 です", "メモにマイナンバー（個人番号）は記録できません。番号を消してから保存してください。")]
    [InlineData("name", "1234\u200b56789018", "氏名にマイナンバー（個人番号）は記録できません。番号を消してから保存してください。")]
    [InlineData("born", "平成31年5月1日", "「平成31年5月1日」という日はありません。平成は 平成31年4月30日 までです。令和元年5月1日 の間違いではありませんか。")]
    [InlineData("born", "明日", "生年月日は 1896/11/2〜2026/11/21 の範囲で入力してください（入力: 2026/11/22）。")]
    [InlineData("oxygen", "たぶん", "「たぶん」は「はい」か「いいえ」のどちらですか。")]
    public void What_cannot_be_is_refused_at_its_field(string field, string typed, string sentence)
    {
        var refusal = Observation.ReadResident((field, typed)).Refusals.Single();

        refusal.Field.ShouldBe(field);
        Said.InJapanese(refusal).ShouldBe(sentence);
    }

    [Fact]
    public void Ten_thousand_letters_are_refused_and_counted() =>
        Said.InJapanese(Observation.ReadResident(("notes", new string('あ', 10_000))).Refusals.Single())
            .ShouldBe("メモは 1000 文字までです（入力: 10000 文字）。");

    [Fact]
    public void Markdown_mentions_and_emoji_are_kept_as_they_are()
    {
        const string text = "**太字** <at>全員</at> <b>x</b> 👩\u200d⚕️";

        Observation.ReadResident(("notes", text)).Values.Text("notes").ShouldBe(text);
    }

    [Theory]
    [InlineData(TextContent.PostalCode, "１００ー０００１", "100-0001")]
    [InlineData(TextContent.PostalCode, "〒1000001", "100-0001")]
    [InlineData(TextContent.PostalCode, "100-001", null)]
    [InlineData(TextContent.Email, "sato＠example.jp", "sato@example.jp")]
    [InlineData(TextContent.Email, "sato@example", null)]
    [InlineData(TextContent.Email, "a@b@example.jp", null)]
    public void Addresses_are_checked(TextContent content, string typed, string? kept)
    {
        var field = Observation.Resident.Find("name")! with { Content = content };

        var reading = FieldBehaviour.Of(FieldKind.Text).Read(field, typed, Observation.Context);

        (reading.Value as TextValue)?.Text.ShouldBe(kept);
        (reading.Refused is not null).ShouldBe(kept is null);
    }
}
