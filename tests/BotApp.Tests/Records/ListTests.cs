using System.Globalization;
using BotApp.Domain.Records;
using BotApp.Domain.Records.Tables;
using BotApp.Domain.RecordTypes;
using BotApp.Teams.Turns;
using BotApp.Tests.World;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Records;

public sealed class ListTests
{
    [Theory]
    [InlineData("宮")]
    [InlineData("しのみ")]
    [InlineData("ｼﾉﾐﾔ")]
    [InlineData("0302")]
    [InlineData("０３０２")]
    public async Task One_kanji_a_part_of_the_furigana_or_the_room_finds(string words)
    {
        await using var world = await HotelWorld.Start();
        await Residents.Yoshiko(world);
        await Residents.Shinomiya(world);

        var list = SeenCard.Of(await world.Say(HotelWorld.Sato, "検索 入所者 " + words));

        list.Text.ShouldContain("0302号室 四宮 一郎さん");
        list.Text.ShouldNotContain("よし子");
        list.Text.ShouldContain("1件");
    }

    [Fact]
    public async Task The_hint_names_what_this_register_is_searched_by()
    {
        await using var world = await HotelWorld.Start();
        await StockRegister.Install(world);
        await Residents.Shinomiya(world);

        (await Hint(world, HotelWorld.Sato, "検索 健康観察")).ShouldBe("メモ・氏名・ふりがな・部屋の一部");
        (await Hint(world, HotelWorld.Sato, "検索 医療物品")).ShouldBe("品名の一部");
        (await Hint(world, HotelWorld.Sato.InEnglish, "find Supplies")).ShouldBe("Part of: Name");
        (await Hint(world, HotelWorld.Sato, "検索 入出庫")).ShouldBe("検索の対象の項目がありません");
        (await Hint(world, HotelWorld.Sato, "検索 四宮")).ShouldBe("名前や品名などの一部");
    }

    private static async Task<string> Hint(HotelWorld world, Actor who, string command) => SeenCard.Of(await world.Say(who, command)).Json["body"]!.AsArray()
        .Single(element => element!["id"]?.ToString() == "field:words")!["placeholder"]!.ToString();

    [Theory]
    [InlineData("record.find")]
    [InlineData("view.list")]
    [InlineData("trash.show")]
    public async Task A_button_of_a_register_that_is_gone_says_so(string verb)
    {
        await using var world = await HotelWorld.Start();

        (await world.Send(HotelWorld.Sato, verb, new() { ["type"] = "gone" })).ShouldBeOfType<TextAnswer>()
            .Text.ShouldBe("その台帳は見つかりません。「台帳」と送って選び直してください。");
    }

    [Fact]
    public async Task Without_a_register_the_search_looks_where_there_is_something()
    {
        await using var world = await HotelWorld.Start();
        await Residents.Shinomiya(world);

        SeenCard.Of(await world.Say(HotelWorld.Sato, "検索 四宮")).Text.ShouldContain("0302号室 四宮 一郎さん");
    }

    [Fact]
    public async Task Residents_stand_in_the_order_of_their_furigana()
    {
        await using var world = await HotelWorld.Start();
        await Residents.Yoshiko(world);
        await Residents.Shinomiya(world);

        var text = SeenCard.Of(await world.Say(HotelWorld.Sato, "一覧 入所者台帳")).Text;

        text.IndexOf("四宮", StringComparison.Ordinal).ShouldBeLessThan(text.IndexOf("山田", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_picker_offers_rooms_by_their_numbers()
    {
        await using var world = await HotelWorld.Start();
        foreach (var room in new[] { "1001", "A棟-10", "202", "A棟-3", "201" })
        {
            await Residents.Add(world, "山田 " + room, "やまだ", room);
        }

        var choices = ((ChoicesAnswer)await world.Type(HotelWorld.Suzuki, "reference:resident", "")).Choices;

        choices.Select(c => c.Value).ShouldBe(["5", "3", "1", "4", "2"]);
    }

    [Fact]
    public async Task A_line_says_number_values_and_age()
    {
        await using var world = await HotelWorld.Start();
        await Residents.Measure(world, await Residents.Yoshiko(world), ("temperature", "36.8"), ("spo2", "97"));
        world.Clock.Advance(TimeSpan.FromMinutes(25));

        SeenCard.Of(await world.Say(HotelWorld.Sato, "一覧 健康観察")).Text.ShouldContain("#2 · 体温 36.8 ℃ · SpO2 97 % · 25分前");
    }

    [Fact]
    public async Task Pages_of_ten_reach_every_record_once()
    {
        await using var world = await HotelWorld.Start();
        await Fill(world, 25);

        var page = SeenCard.Of(await world.Say(HotelWorld.Sato, "一覧 入所者台帳"));
        var seen = new List<string>(Numbers(page));
        while (page.Buttons.Contains("次へ"))
        {
            page = SeenCard.Of(await world.Press(HotelWorld.Sato, page, "次へ"));
            Numbers(page).Count.ShouldBeLessThanOrEqualTo(10);
            seen.AddRange(Numbers(page));
        }

        seen.Count.ShouldBe(25);
        seen.Distinct().Count().ShouldBe(25);
        page.Text.ShouldContain("25件");
    }

    [Fact]
    public async Task More_than_a_thousand_are_counted_as_more()
    {
        await using var world = await HotelWorld.Start();
        await Fill(world, RecordTable.MostCounted + 5);

        SeenCard.Of(await world.Say(HotelWorld.Sato, "一覧 入所者台帳")).Text.ShouldContain("1,000件以上");
    }

    [Fact]
    public async Task A_filter_says_that_it_is_on_and_can_be_taken_away()
    {
        await using var world = await HotelWorld.Start();
        await Residents.Measure(world, await Residents.Yoshiko(world), ("spo2", "97"));
        world.Clock.Advance(TimeSpan.FromDays(1));
        var all = SeenCard.Of(await world.Say(HotelWorld.Sato, "一覧 健康観察"));

        var today = SeenCard.Of(await world.Press(HotelWorld.Sato, all, "本日"));
        var cleared = SeenCard.Of(await world.Press(HotelWorld.Sato, today, "条件を外す"));

        today.Text.ShouldContain("該当する記録はありません。条件: 本日");
        today.Buttons.ShouldContain("✓ 本日");
        cleared.Text.ShouldContain("#2");
    }

    [Fact]
    public async Task Who_left_is_hidden_until_asked_for_or_searched_by_name()
    {
        await using var world = await HotelWorld.Start();
        await Residents.Yoshiko(world);
        await Residents.Add(world, "四宮 一郎", "しのみや いちろう", "0302", ("discharged", "2026-11-20"));

        var here = SeenCard.Of(await world.Say(HotelWorld.Sato, "一覧 入所者台帳"));
        var all = SeenCard.Of(await world.Press(HotelWorld.Sato, here, "✓ 入所中"));
        var searched = SeenCard.Of(await world.Say(HotelWorld.Sato, "検索 入所者台帳 四宮"));

        here.Text.ShouldNotContain("四宮");
        all.Text.ShouldContain("退所 2026/11/20");
        searched.Text.ShouldContain("四宮");
    }

    [Fact]
    public async Task Words_stay_in_the_input_and_never_in_the_buttons()
    {
        await using var world = await HotelWorld.Start();
        await Residents.Shinomiya(world);

        var list = SeenCard.Of(await world.Say(HotelWorld.Sato, "検索 入所者台帳 四宮"));

        list.Input("words").ShouldBe("四宮");
        foreach (var button in list.Buttons)
        {
            list.Button(button)["data"]?.ToJsonString(Teams.Cards.CardSize.Wire).ShouldNotContain("四宮");
        }
    }

    [Fact]
    public async Task A_line_opens_its_record_and_leads_back_to_the_list()
    {
        await using var world = await HotelWorld.Start();
        await Residents.Measure(world, await Residents.Yoshiko(world), ("spo2", "97"));
        var list = SeenCard.Of(await world.Say(HotelWorld.Sato, "一覧 健康観察"));
        var line = list.Json["body"]!.AsArray().Last(e => e!["selectAction"] is not null)!["selectAction"]!;

        var record = SeenCard.Of(await world.Send(HotelWorld.Sato, line["verb"]!.ToString(), line["data"]!.DeepClone().AsObject()));
        var back = SeenCard.Of(await world.Press(HotelWorld.Sato, record, "一覧へ戻る"));

        record.Text.ShouldContain("健康観察  #2");
        back.Text.ShouldContain("#2 · SpO2 97 %");
    }

    [Fact]
    public async Task Typeahead_offers_fifteen_at_most_in_the_order_of_rooms()
    {
        await using var world = await HotelWorld.Start();
        await Fill(world, 20);

        var choices = ((ChoicesAnswer)await world.Type(HotelWorld.Suzuki, "reference:resident", "")).Choices;

        choices.Count.ShouldBe(15);
        choices[0].Title.ShouldStartWith("0001号室");
    }

    [Theory]
    [InlineData("よしこ")]
    [InlineData("507")]
    [InlineData("0507号室")]
    [InlineData("山田さん")]
    public async Task Typeahead_finds_by_furigana_room_and_name(string typed)
    {
        await using var world = await HotelWorld.Start();
        var yoshiko = await Residents.Yoshiko(world);
        await Residents.Shinomiya(world);

        var choices = ((ChoicesAnswer)await world.Type(HotelWorld.Suzuki, "reference:resident", typed)).Choices;

        choices.ShouldBe([(yoshiko.ToString(CultureInfo.InvariantCulture), "0507号室 山田 よし子さん（82）")]);
    }

    [Fact]
    public async Task Who_left_stands_behind_who_is_here_and_says_so()
    {
        await using var world = await HotelWorld.Start();
        await Residents.Yoshiko(world);
        await Residents.Add(world, "山田 一", "やまだ はじめ", "0101", ("discharged", "2026-11-20"));

        var choices = ((ChoicesAnswer)await world.Type(HotelWorld.Suzuki, "reference:resident", "山田")).Choices;

        choices.Select(c => c.Title).ShouldBe(["0507号室 山田 よし子さん（82）", "0101号室 山田 一さん  退所 2026/11/20"]);
    }

    [Fact]
    public async Task The_search_command_gives_masked_cards_without_buttons()
    {
        await using var world = await HotelWorld.Start();
        await Residents.Yoshiko(world);

        var results = ((ResultsAnswer)await world.Search(HotelWorld.Suzuki, "よしこ")).Results;

        results.Count.ShouldBe(1);
        results[0].Title.ShouldBe("0507号室 山田 よし子さん（82）");
        var card = new SeenCard(results[0].Card);
        card.Text.ShouldContain("0507号室 山○ よ○さん（82）");
        card.Text.ShouldNotContain("よし子");
        card.Text.ShouldNotContain("1944");
        card.Buttons.ShouldBeEmpty();
    }

    private static List<string> Numbers(SeenCard list) =>
        [.. list.Json["body"]!.AsArray().Where(e => e!["selectAction"] is not null).Select(e => e!["selectAction"]!["data"]!["number"]!.ToString())];

    private static Task<int> Fill(HotelWorld world, int count) => world.Write(async (db, token) =>
    {
        var type = (await FindType.ByKey(db, "resident", token))!;
        var unit = (await LoadUnit(db, token)).Id;
        for (var i = 1; i <= count; i++)
        {
            var values = RecordValues.Empty
                .With("name", new TextValue($"入所者 {i}"))
                .With("furigana", new TextValue("にゅうしょしゃ"))
                .With("room", new TextValue($"{i:0000}"));
            await new RecordTable(db, type.Id).Insert(
                new RecordRow
                {
                    Number = await RecordNumbers.Give(db, type.Id, token),
                    UnitId = unit,
                    Version = 1,
                    ObservedAt = world.Clock.GetUtcNow(),
                    EnteredAt = world.Clock.GetUtcNow(),
                    SortKey = $"{i:0000}",
                    Document = RecordDocument.Write(type.Definition, values),
                },
                token);
        }

        return count;
    });

    private static Task<Domain.People.Unit> LoadUnit(Domain.Storage.AppDb db, CancellationToken token) =>
        Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.FirstAsync(db.Set<Domain.People.Unit>(), u => u.TeamId == HotelWorld.Team, token);
}
