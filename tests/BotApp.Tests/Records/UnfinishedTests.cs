using System.Text.Json.Nodes;
using BotApp.Domain.Records.Unfinished;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;
using BotApp.Tests.World;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;
using static BotApp.Tests.World.HotelWorld;

namespace BotApp.Tests.Records;

public sealed class UnfinishedTests
{
    [Fact]
    public async Task A_refused_form_that_was_closed_is_offered_when_it_is_opened_again_and_gone_on_with_in_one_press()
    {
        await using var world = await Closed();
        world.Clock.Advance(TimeSpan.FromMinutes(20));

        var offer = SeenCard.Of(await world.Say(Suzuki, "記録 健康観察 よしこ"));
        var resumed = SeenCard.Of(await world.Press(Suzuki, offer, "続きから書く"));

        offer.Text.ShouldContain("書きかけがあります");
        offer.Text.ShouldContain("健康観察 · 0507号室 山田 よし子さん（82）");
        offer.Text.ShouldContain("11/21 18:05 まで入力（2026/11/28 まで残ります）");
        (resumed.Input("subject"), resumed.Input("temperature"), resumed.Input("notes")).ShouldBe(("1", "365", "食欲あり"));
    }

    [Fact]
    public async Task Saving_takes_it_away_also_when_the_refused_press_comes_again_afterwards()
    {
        await using var world = await HotelWorld.Start();
        await Residents.Yoshiko(world);
        var form = SeenCard.Of(await world.Say(Suzuki, "記録 健康観察 よしこ"));
        var refused = SeenCard.Of(await world.Press(Suzuki, form, "保存", ("temperature", "365")));

        await world.Press(Suzuki, refused, "保存", ("temperature", "36.5"));
        var late = SeenCard.Of(await world.Press(Suzuki, form, "保存", ("temperature", "365")));

        late.ErrorAt("temperature").ShouldNotBeEmpty();
        (await Kept(world)).ShouldBe(0);
        (await world.Read((db, token) => db.UnfinishedForms.Select(f => f.Inputs).SingleAsync(token))).ShouldBe("{}");
    }

    [Fact]
    public async Task Beginning_anew_gives_an_empty_form_and_loses_nothing()
    {
        await using var world = await Closed();
        var offer = SeenCard.Of(await world.Say(Suzuki.InEnglish, "new observation よしこ"));

        var anew = SeenCard.Of(await world.Press(Suzuki.InEnglish, offer, "Begin anew"));

        offer.Text.ShouldContain("You have an unfinished form");
        (anew.Input("subject"), anew.Input("temperature")).ShouldBe(("1", ""));
        (await Kept(world)).ShouldBe(1);
    }

    [Fact]
    public async Task A_form_about_somebody_else_is_not_offered()
    {
        await using var world = await Closed();
        await Residents.Shinomiya(world);

        SeenCard.Of(await world.Say(Suzuki, "記録 健康観察 四宮")).Text.ShouldContain("体温");
    }

    [Fact]
    public async Task A_correction_is_offered_at_its_record_only()
    {
        await using var world = await HotelWorld.Start();
        var yoshiko = await Residents.Yoshiko(world);
        await Residents.Measure(world, yoshiko, ("temperature", "36.8"));
        await Residents.Measure(world, yoshiko, ("temperature", "36.9"));
        var form = SeenCard.Of(await world.Press(Suzuki, SeenCard.Of(await world.Say(Suzuki, "表示 2")), "訂正する"));
        await world.Press(Suzuki, form, "訂正を保存", ("temperature", "368"));

        var offer = SeenCard.Of(await world.Press(Suzuki, SeenCard.Of(await world.Say(Suzuki, "表示 2")), "訂正する"));
        var other = SeenCard.Of(await world.Press(Suzuki, SeenCard.Of(await world.Say(Suzuki, "表示 3")), "訂正する"));

        offer.Text.ShouldContain("記録 #2 を訂正");
        SeenCard.Of(await world.Press(Suzuki, offer, "続きから書く")).Input("temperature").ShouldBe("368");
        other.Input("temperature").ShouldBe("36.9");
    }

    [Fact]
    public async Task Home_and_my_work_say_how_many_wait_and_go_on_with_one_press()
    {
        await using var world = await Closed();

        var home = SeenCard.Of(await world.Say(Suzuki, "ホーム"));
        var agenda = SeenCard.Of(await world.Say(Suzuki, "自分の予定"));

        home.Buttons[0].ShouldBe("書きかけ 1件");
        SeenCard.Of(await world.Press(Suzuki, home, "書きかけ 1件")).Input("temperature").ShouldBe("365");
        SeenCard.Of(await world.Press(Suzuki, agenda, "続きから書く")).Input("temperature").ShouldBe("365");
    }

    [Fact]
    public async Task Stopping_keeps_what_had_been_sent_and_says_until_when()
    {
        await using var world = await HotelWorld.Start();
        await Residents.Yoshiko(world);
        var form = SeenCard.Of(await world.Say(Suzuki, "記録 健康観察 よしこ"));
        var refused = SeenCard.Of(await world.Press(Suzuki, form, "保存", ("temperature", "365")));

        var stopped = SeenCard.Of(await world.Press(Suzuki, refused, "やめる"));
        await world.Press(Suzuki, stopped, "書きかけを消す");

        stopped.Text.ShouldContain("書きかけは残してあります");
        (await Kept(world)).ShouldBe(0);
    }

    [Fact]
    public async Task Nobody_else_reads_it_or_throws_it_away()
    {
        await using var world = await Closed();
        var id = await world.Read((db, token) => db.UnfinishedForms.Select(f => f.Id).SingleAsync(token));

        var read = await world.Send(Sato, "unfinished.resume", new JsonObject { ["id"] = id });
        await world.Send(Sato, "unfinished.forget", new JsonObject { ["id"] = id });

        read.ShouldBeOfType<TextAnswer>().Text.ShouldContain("この書きかけはもうありません");
        SeenCard.Of(await world.Say(Sato, "ホーム")).Buttons.ShouldNotContain("書きかけ 1件");
        (await Kept(world)).ShouldBe(1);
    }

    [Fact]
    public async Task Where_others_read_along_it_is_neither_offered_nor_opened()
    {
        await using var world = await Closed();
        var id = await world.Read((db, token) => db.UnfinishedForms.Select(f => f.Id).SingleAsync(token));
        var place = new Place("https://smba.trafficmanager.net/jp/", PlaceKind.Channel, Channel, null, Team, Channel);

        SeenCard.Of(await world.SayInChannel(Suzuki, "記録 健康観察 よしこ")).Text.ShouldContain("体温");
        (await world.Send(Suzuki, "unfinished.resume", new() { ["id"] = id }, null, Surface.Submit, place))
            .ShouldBeOfType<TextAnswer>().Text.ShouldContain("個人チャットで開いてください");
    }

    [Fact]
    public async Task After_a_week_it_is_not_offered_any_more()
    {
        await using var world = await Closed();
        world.Clock.Advance(TimeSpan.FromDays(7) + TimeSpan.FromMinutes(1));

        SeenCard.Of(await world.Say(Suzuki, "記録 健康観察 よしこ")).Text.ShouldContain("体温");
    }

    [Fact]
    public async Task An_individual_number_is_kept_nowhere()
    {
        await using var world = await HotelWorld.Start();
        await Residents.Yoshiko(world);
        var form = SeenCard.Of(await world.Say(Suzuki, "記録 健康観察 よしこ"));

        await world.Press(Suzuki, form, "保存", ("temperature", "36.5"), ("notes", "番号は 123456789018 です"));

        (await world.Read((db, token) => db.UnfinishedForms.Select(f => f.Inputs).SingleAsync(token))).ShouldNotContain("123456789018");
    }

    /// <summary>鈴木 was refused and closed the dialog; Teams tells nobody.</summary>
    private static async Task<HotelWorld> Closed()
    {
        var world = await HotelWorld.Start();
        await Residents.Yoshiko(world);
        var form = SeenCard.Of(await world.Say(Suzuki, "記録 健康観察 よしこ"));
        await world.Press(Suzuki, form, "保存", ("temperature", "365"), ("notes", "食欲あり"));
        return world;
    }

    private static Task<int> Kept(HotelWorld world) => world.Read((db, token) => db.UnfinishedForms.CountAsync(f => f.EndedAt == null, token));
}
