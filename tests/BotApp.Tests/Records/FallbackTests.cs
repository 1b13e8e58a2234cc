using System.Text.Json.Nodes;
using BotApp.Domain.Deliveries;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;
using BotApp.Tests.Storage;
using BotApp.Tests.World;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Records;

/// <summary>The other ways in: Action.Submit of clients that do not know Execute, dialogs, and the whole life of a record on both databases.</summary>
public sealed class FallbackTests
{
    [Fact]
    public async Task Submit_saves_and_the_pressed_form_is_replaced_by_the_record()
    {
        await using var world = await HotelWorld.Start();
        await Residents.Yoshiko(world);

        var answer = await Submit(world, HotelWorld.Personal(HotelWorld.Suzuki));

        answer.ShouldBeOfType<NoAnswer>();
        var delivery = await world.Read((db, token) => db.Set<Delivery>().OrderBy(d => d.Id).LastAsync(token));
        (delivery.Kind, delivery.ActivityId, delivery.Face, delivery.FaceId).ShouldBe((DeliveryKind.Update, "message-1", Face.SavedRecord, 2));
        (await world.Waiting()).Last(c => c.Text.Contains("記録 #2", StringComparison.Ordinal)).Text.ShouldContain("山田 よし子さん");
    }

    [Fact]
    public async Task Submit_in_a_channel_leaves_a_masked_card()
    {
        await using var world = await HotelWorld.Start();
        await Residents.Yoshiko(world);

        await Submit(world, new("https://smba.trafficmanager.net/jp/", PlaceKind.Channel, HotelWorld.Channel, null, HotelWorld.Team, HotelWorld.Channel));

        var card = (await world.Waiting()).Last(c => c.Text.Contains("記録 #2", StringComparison.Ordinal));
        card.Text.ShouldContain("0507号室 山○ よ○さん（82）");
    }

    [Fact]
    public async Task Submit_in_a_channel_does_not_open_a_form_that_says_what_the_card_hides()
    {
        await using var world = await HotelWorld.Start();
        var resident = await Residents.Yoshiko(world);
        var reading = await Residents.Measure(world, resident, ("temperature", "36.8"));
        Place channel = new("https://smba.trafficmanager.net/jp/", PlaceKind.Channel, HotelWorld.Channel, null, HotelWorld.Team, HotelWorld.Channel);

        var refused = await world.Send(HotelWorld.Suzuki, "record.correct", new() { ["number"] = resident }, surface: Surface.Submit, place: channel);
        var alone = await world.Send(HotelWorld.Suzuki, "record.correct", new() { ["number"] = resident }, place: channel);
        var open = await world.Send(HotelWorld.Suzuki, "record.correct", new() { ["number"] = reading }, surface: Surface.Submit, place: channel);

        refused.ShouldBeOfType<TextAnswer>().Text.ShouldBe(
            $"記録 #{resident} には、ここでは伏せている内容があります。ボットとの個人チャットで「表示 {resident}」と送り、そこで訂正してください。");
        SeenCard.Of(alone).Input("name").ShouldBe("山田 よし子");
        SeenCard.Of(open).Input("temperature").ShouldBe("36.8");
        SeenCard.Of(open).Json.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).ShouldNotContain("よし子");
    }

    [Fact]
    public async Task A_dialog_hands_the_form_back_as_its_next_page()
    {
        await using var world = await HotelWorld.Start();
        await Residents.Yoshiko(world);
        var opened = await world.Send(HotelWorld.Suzuki, "record.new", new() { ["type"] = "observation" }, surface: Surface.DialogOpen);
        var data = SeenCard.Of(opened).Button("保存")["data"]!.DeepClone().AsObject();

        var again = await world.Send(
            HotelWorld.Suzuki, "record.save", data, new() { ["field:subject"] = "1", ["field:spo2"] = "120" }, Surface.DialogSubmit);
        var saved = await world.Send(
            HotelWorld.Suzuki, "record.save", data.DeepClone().AsObject(), new() { ["field:subject"] = "1", ["field:spo2"] = "97" }, Surface.DialogSubmit);

        again.ShouldBeOfType<DialogAnswer>().Title.ShouldBe("健康観察の入力");
        SeenCard.Of(again).ErrorAt("spo2").ShouldContain("120");
        SeenCard.Of(saved).Text.ShouldContain("✓ 保存しました  記録 #2");
        (await world.Waiting()).Where(c => c.Text.Contains("記録 #2", StringComparison.Ordinal)).ShouldHaveSingleItem()
            .Text.ShouldContain("97 %", Case.Sensitive, "the dialog is closed, its card stays in the chat");
    }

    [Fact]
    public async Task What_the_rules_found_stands_beside_the_value()
    {
        await using var world = await HotelWorld.Start();
        await Residents.Measure(world, await Residents.Yoshiko(world), ("spo2", "92"), ("temperature", "36.5"));

        var list = SeenCard.Of(await world.Say(HotelWorld.Sato, "一覧 健康観察"));
        var record = SeenCard.Of(await world.Say(HotelWorld.Sato, "表示 2"));

        list.Text.ShouldContain("体温 36.5 ℃ · SpO2 92 %  ⛔ 緊急");
        record.Text.ShouldContain("92 %  ⛔ 緊急");
    }

    [Theory]
    [OnBothDatabases]
    public async Task A_record_lives_alike_on_both_databases(Database database)
    {
        await using var world = await HotelWorld.Start(database);
        var yoshiko = await Residents.Yoshiko(world);
        await Residents.Add(world, "四宮 一郎", "しのみや いちろう", "0302", ("discharged", "2026-11-20"));
        await Residents.Measure(world, yoshiko, ("temperature", "36.8"), ("spo2", "97"), ("signs", "chest-pain,drowsy"));
        var form = SeenCard.Of(await world.Press(HotelWorld.Sato, SeenCard.Of(await world.Say(HotelWorld.Sato, "表示 3")), "訂正する"));

        await world.Press(HotelWorld.Sato, form, "訂正を保存", ("temperature", "37.2"));
        var clash = SeenCard.Of(await world.Press(HotelWorld.Ito, form, "訂正を保存", ("temperature", "36.9")));

        clash.Json.ToJsonString(Teams.Cards.CardSize.Wire).ShouldContain(": 37.2 ℃");
        SeenCard.Of(await world.Say(HotelWorld.Sato, "検索 健康観察 子")).Text.ShouldContain("体温 37.2 ℃");
        SeenCard.Of(await world.Say(HotelWorld.Sato, "検索 入所者台帳 しのみ")).Text.ShouldContain("退所 2026/11/20");
        SeenCard.Of(await world.Say(HotelWorld.Sato, "一覧 入所者台帳")).Text.ShouldNotContain("四宮");
        ((ChoicesAnswer)await world.Type(HotelWorld.Sato, "reference:resident", "")).Choices.Select(c => c.Value).ShouldBe(["1", "2"]);
    }

    private static Task<Answer> Submit(HotelWorld world, Place place)
    {
        var data = new JsonObject { ["type"] = "observation", ["version"] = 1, ["opId"] = Guid.NewGuid().ToString("N") };
        var inputs = new Dictionary<string, string>(StringComparer.Ordinal) { ["field:subject"] = "1", ["field:spo2"] = "97" };
        return world.Send(HotelWorld.Suzuki, "record.save", data, inputs, Surface.Submit, place);
    }
}
