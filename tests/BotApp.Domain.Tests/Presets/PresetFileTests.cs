using BotApp.Domain.Presets;
using BotApp.Domain.Tests.Text;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.Presets;

public sealed class PresetFileTests
{
    private const string Text = """
        { "key": "small", "version": 1, "label": { "ja": "小" }, "description": { "ja": "" }, "source": { "ja": "出典" }, "rules": [],
          "recordTypes": [ { "key": "thing", "label": { "ja": "もの" }, "nextFieldNumber": 2,
            "fields": [ { "key": "name", "number": 1, "kind": "text", "label": { "ja": "名" } } ] } ] }
        """;

    [Fact]
    public void Every_preset_of_ours_reads() => PresetGallery.All.Count.ShouldBeGreaterThan(0);

    [Fact]
    public void A_small_preset_reads() => PresetFile.Read(Text).Value.RecordTypes.Single().Fields.Single().Key.ShouldBe("name");

    [Theory]
    [InlineData("\"small\"", "\"Small\"", "ひな型のキー「Small」は使えません。")]
    [InlineData("出典", "", "ひな型「small」に名前か出典がありません。")]
    [InlineData("[],", "{},", "ひな型の $.rules を読み取れません。")]
    [InlineData("\"kind\": \"text\"", "\"kind\": \"song\"", "ひな型の $.recordTypes[0].fields[0].kind を読み取れません。")]
    [InlineData("\"kind\": \"text\"", "\"kind\": \"reference\", \"target\": \"far\"", "台帳「thing」の項目「name」が指す台帳がひな型にありません。")]
    [InlineData("\"ja\": \"名\"", "\"ja\": \"\"", "項目「name」に名前がありません。")]
    public void A_fault_is_told_with_its_place(string right, string wrong, string sentence) =>
        Said.Only(PresetFile.Read(Text.Replace(right, wrong, StringComparison.Ordinal))).ShouldBe(sentence);

    [Fact]
    public void A_type_that_stands_there_twice_is_refused()
    {
        var types = Text[Text.IndexOf("[ {", StringComparison.Ordinal)..];
        var type = types[1..types.IndexOf("} ] } ]", StringComparison.Ordinal)] + "} ] }";

        Said.Only(PresetFile.Read(Text.Replace(type, $"{type}, {type}", StringComparison.Ordinal))).ShouldBe("台帳「thing」がひな型に2回あります。");
    }

    [Fact]
    public void Reading_never_throws() => AnyText.AlwaysHolds(text => PresetFile.Read(text).IsRefused);
}
