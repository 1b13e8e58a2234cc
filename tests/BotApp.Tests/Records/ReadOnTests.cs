using System.Text.Json.Nodes;
using BotApp.Domain.RecordTypes.WhoMay;
using BotApp.Teams.Cards;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;
using BotApp.Tests.Records.WhoMay;
using BotApp.Tests.World;
using Shouldly;
using Xunit;
using static BotApp.Tests.World.HotelWorld;

namespace BotApp.Tests.Records;

/// <summary>A record that is longer than its card is read to its end.</summary>
public sealed class ReadOnTests
{
    [Fact]
    public async Task Every_field_of_five_hundred_is_read_press_by_press_in_cards_of_legal_size()
    {
        await using var world = await HotelWorld.Start();
        await LongRegister.InstallLargest(world);
        await Residents.Save(world, "largest", [.. Enumerable.Range(1, 500).Select(n => ($"q{n}", $"答え{n}。" + new string('*', 120)))]);

        var (first, read) = await ReadAll(world, "表示 1");

        first.Text.ShouldContain("ほかに 460項目");
        first.Text.ShouldContain("答え40。");
        Enumerable.Range(1, 500).Where(n => !read.Contains($"答え{n}。" + new string('*', 120), StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_long_text_is_read_inparts_and_none_of_it_is_missing()
    {
        await using var world = await HotelWorld.Start();
        await LongRegister.InstallNotes(world);
        var story = string.Join('\n', Enumerable.Range(1, 400).Select(n => $"{n}行目👨‍👩‍👧。"));
        await Residents.Save(world, "notes", ("q1", "山田"), ("story", story), ("end", "おわり"));

        var (first, read) = await ReadAll(world, "表示 1");

        first.Text.ShouldContain("長い内容は途中まで表示しています。");
        first.Text.ShouldContain("20行目👨‍👩‍👧。…");
        first.Text.ShouldNotContain("21行目");
        first.Text.ShouldContain("おわり");
        read.ShouldContain("経過（1/");
        Enumerable.Range(1, 400).Where(n => !read.Contains($"{n}行目👨‍👩‍👧。", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_page_is_chosen_by_its_heading_goes_back_to_the_record_and_is_corrected_where_it_was_read()
    {
        await using var world = await HotelWorld.Start();
        await LongRegister.InstallHeaded(world);
        await Residents.Save(world, "headed", [.. Enumerable.Range(1, 100).Select(n => ($"q{n}", $"答え{n}。"))]);
        var card = SeenCard.Of(await world.Say(Suzuki, "表示 1"));
        card.Text.ShouldContain("見るページ（全4ページ）");
        Choices(card).ShouldContain("3  第3章: 質問51〜質問75");

        var third = SeenCard.Of(await world.Press(Suzuki, card, "続きを見る", ("part", "3")));
        var back = SeenCard.Of(await world.Press(Suzuki, third, "前のページ"));
        var corrected = SeenCard.Of(await world.Send(Suzuki, "record.correct", new() { ["number"] = 1, ["at"] = "q51" }));

        third.Text.ShouldContain("3/4ページ");
        third.Text.ShouldContain("第3章\n質問51\n答え51。");
        back.Text.ShouldContain("2/4ページ");
        SeenCard.Of(await world.Press(Suzuki, third, "記録カードへ戻る")).Text.ShouldContain("履歴");
        corrected.Input("q51").ShouldBe("答え51。");
    }

    [Fact]
    public async Task The_history_of_a_long_record_that_was_just_saved_is_one_press_away()
    {
        await using var world = await HotelWorld.Start();
        await LongRegister.InstallHeaded(world);
        var data = new JsonObject { ["type"] = "headed", ["version"] = 1, ["opId"] = Guid.NewGuid().ToString("N") };
        var saved = SeenCard.Of(await world.Send(
            Suzuki, "record.save", data, Enumerable.Range(1, 100).ToDictionary(n => $"field:q{n}", n => $"答え{n}。", StringComparer.Ordinal)));
        saved.Text.ShouldContain("見るページ");

        SeenCard.Of(await world.Press(Suzuki, saved, "履歴を見る")).Text.ShouldContain("履歴");
    }

    [Fact]
    public async Task The_list_stays_reachable_from_every_page()
    {
        await using var world = await HotelWorld.Start();
        await LongRegister.InstallHeaded(world);
        await Residents.Save(world, "headed", [.. Enumerable.Range(1, 100).Select(n => ($"q{n}", $"答え{n}。"))]);
        var opened = SeenCard.Of(await world.Send(Suzuki, "record.show", new() { ["number"] = 1, ["type"] = "headed", ["today"] = true }));

        var second = SeenCard.Of(await world.Press(Suzuki, opened, "続きを見る"));
        var card = SeenCard.Of(await world.Press(Suzuki, second, "記録カードへ戻る"));

        card.Button("一覧へ戻る")["data"]!["today"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public async Task A_page_that_is_not_there_any_more_is_the_last_one_and_words_are_the_card()
    {
        await using var world = await HotelWorld.Start();
        await LongRegister.InstallHeaded(world);
        await Residents.Save(world, "headed", [.. Enumerable.Range(1, 100).Select(n => ($"q{n}", $"答え{n}。"))]);

        (await Page(world, "99")).Text.ShouldContain("4/4ページ");
        (await Page(world, "0")).Text.ShouldContain("1/4ページ");
        (await Page(world, "<at>")).Text.ShouldContain("履歴");
        (await Page(world, "99999999999999999999")).Text.ShouldContain("履歴");
    }

    [Fact]
    public async Task What_somebody_may_not_see_is_on_no_page()
    {
        await using var world = await HotelWorld.Start();
        await LongRegister.InstallHeaded(world);
        await Residents.Save(world, "headed", [.. Enumerable.Range(1, 100).Select(n => ($"q{n}", $"答え{n}。"))]);
        (await Page(world, "3")).Text.ShouldContain("答え60。");

        await Ruled.Rule(world, "headed", Ruled.May(AccessAction.View, Domain.People.Role.Nurse, "q60"));

        for (var page = 1; page <= 4; page++)
        {
            var text = (await Page(world, $"{page}")).Text;
            text.ShouldNotContain("質問60\n");
            text.ShouldNotContain("答え60。");
        }
    }

    [Fact]
    public async Task In_a_channel_names_are_masked_on_the_pages_that_everybody_reads()
    {
        await using var world = await HotelWorld.Start();
        await LongRegister.InstallHeaded(world);
        await Residents.Save(world, "headed", [.. Enumerable.Range(1, 100).Select(n => ($"q{n}", $"答え{n}。")), ("name", "山田 よし子")]);
        var place = new Place("https://smba.trafficmanager.net/jp/", PlaceKind.Channel, Channel, null, Team, Channel);

        var page = SeenCard.Of(await world.Send(
            Suzuki, "record.show", new() { ["number"] = 1, ["part"] = 4 }, null, Surface.Submit, place));

        page.Text.ShouldContain("山○ よ○");
        page.Json.ToJsonString().ShouldNotContain("よし子");
    }

    [Fact]
    public async Task A_card_of_the_search_command_says_where_the_rest_is_read()
    {
        await using var world = await HotelWorld.Start();
        await LongRegister.InstallHeaded(world);
        await Residents.Save(world, "headed", [.. Enumerable.Range(1, 100).Select(n => ($"q{n}", $"答え{n}。"))]);

        var found = (await world.Search(Suzuki, "答え1。")).ShouldBeOfType<ResultsAnswer>().Results;

        var card = new SeenCard(found[0].Card);
        card.Text.ShouldContain("ほかに 60項目 全部は、ボットに「表示 1」と送ると読めます。");
        card.Buttons.ShouldBeEmpty();
    }

    private static async Task<SeenCard> Page(HotelWorld world, string page) =>
        SeenCard.Of(await world.Send(Suzuki, "record.show", new() { ["number"] = 1 }, new() { ["field:part"] = page }));

    /// <summary>From the card on, as long as there is a next page.</summary>
    private static async Task<(SeenCard Card, string Read)> ReadAll(HotelWorld world, string command)
    {
        var card = SeenCard.Of(await world.Say(Suzuki, command));
        var first = card;
        var read = "";
        card = SeenCard.Of(await world.Press(Suzuki, card, "続きを見る", ("part", "1")));
        for (var pages = 0; ; pages++)
        {
            pages.ShouldBeLessThan(100);
            CardSize.Fits(card.Json).ShouldBeTrue();
            read += card.Text + "\n";
            if (!card.Buttons.Contains("続きを見る"))
            {
                return (first, read);
            }

            card = SeenCard.Of(await world.Press(Suzuki, card, "続きを見る"));
        }
    }

    private static List<string> Choices(SeenCard card) => [.. card.Json["body"]!.AsArray()
        .SelectMany(e => e!["items"]?.AsArray() ?? []).Where(e => e?["id"]?.ToString() == "field:part")
        .SelectMany(e => e!["choices"]!.AsArray()).Select(c => c!["title"]!.ToString())];
}
