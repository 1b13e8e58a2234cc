using BotApp.Domain.People;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.WhoMay;
using BotApp.Teams.Turns;
using BotApp.Tests.Records.WhoMay;
using BotApp.Tests.RecordTypes;
using BotApp.Tests.World;
using Shouldly;
using Xunit;
using static BotApp.Tests.World.HotelWorld;

namespace BotApp.Tests.Records.Views;

/// <summary>People say numbers on the phone: that of a record, and those that a register gives.</summary>
public sealed class FoundByNumberTests
{
    [Theory]
    [InlineData("#{0}")]
    [InlineData("{0}")]
    [InlineData("＃{0}")]
    public async Task A_search_over_all_registers_finds_a_record_by_its_number(string words)
    {
        await using var world = await Start();
        await Residents.Shinomiya(world);
        var yoshiko = await Residents.Yoshiko(world);
        var typed = string.Format(System.Globalization.CultureInfo.InvariantCulture, words, yoshiko);

        ((ResultsAnswer)await world.Search(Sato, typed)).Results[0].Number.ShouldBe(yoshiko);
        (await world.Search(Tanaka, typed)).ShouldBeOfType<TextAnswer>().Text.ShouldStartWith("記録を見られるチームに参加していません。");
    }

    [Fact]
    public async Task A_reference_is_typed_as_a_number()
    {
        await using var world = await Start();
        await Residents.Shinomiya(world);
        var yoshiko = await Residents.Yoshiko(world);

        var choices = (ChoicesAnswer)await world.Type(Sato, "reference:resident", $"#{yoshiko}");

        choices.Choices.Select(c => c.Value).ShouldBe([Builder.Number(yoshiko)]);
    }

    [Fact]
    public async Task A_number_of_the_register_and_the_text_of_a_table_are_found()
    {
        await using var world = await Start();
        await Add(world, "受付番号", FieldKind.AutoNumber, ("numbering", "H-{年度}-{0000}"));
        await Add(world, "家族", FieldKind.Rows, ("columns", "氏名: 文字\n続柄: 文字"));
        var resident = await Residents.Add(world, "森 ハル", "もり はる", "0411", ((await Builder.Field(world, "家族", "resident")).Key, "森 太郎 | 夫"));

        foreach (var words in new[] { "h-2026-0001", "太郎" })
        {
            ((ResultsAnswer)await world.Search(Sato, words)).Results.Select(r => r.Number).ShouldBe([resident], words);
        }
    }

    [Fact]
    public async Task A_record_without_a_name_is_offered_by_its_number()
    {
        await using var world = await Start();
        var resident = await Residents.Yoshiko(world);
        await Ruled.Rule(world, "resident", Ruled.May(AccessAction.View, Role.Nurse, "name"));

        var choices = (ChoicesAnswer)await world.Type(Suzuki, "reference:resident", "");
        var results = ((ResultsAnswer)await world.Search(Suzuki, "")).Results;

        choices.Choices.Single().Title.ShouldBe($"記録 #{resident}");
        results.Single().Title.ShouldBe($"記録 #{resident}");
    }

    private static async Task Add(HotelWorld world, string label, FieldKind kind, (string, string) setting)
    {
        var sample = SeenCard.Of(await world.Press(Takahashi, await Builder.Begin(world, label, kind, "入所者台帳"), kind is FieldKind.AutoNumber ? "見本を作り直す" : "見本を見る", setting));
        await world.Press(Takahashi, sample, "公開する");
    }
}
