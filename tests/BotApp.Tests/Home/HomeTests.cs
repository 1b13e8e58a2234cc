using BotApp.Domain.Deliveries;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;
using BotApp.Tests.World;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Home;

public sealed class HomeTests
{
    private static readonly Place Team = new("https://smba.trafficmanager.net/jp/", PlaceKind.Channel, HotelWorld.Team, null, HotelWorld.Team, HotelWorld.Team, "宿泊療養ホテルA");

    [Fact]
    public async Task Two_tellings_of_one_installation_give_one_guide_card()
    {
        await using var world = await HotelWorld.Start();
        await world.Run(Install("again", Team));
        (await Guides(world)).ShouldBe(2, "one for each of the two teams");
    }

    [Fact]
    public async Task A_personal_installation_told_twice_greets_once_and_again_after_a_removal()
    {
        await using var world = await HotelWorld.Start();
        var chat = HotelWorld.Personal(HotelWorld.Yamaguchi);
        await world.Run(Install("p1", chat));
        await world.Run(Install("p2", chat));
        (await Homes(world)).ShouldBe(1);
        await world.Run(Install("p3", chat) with { Step = InstallStep.Removed });
        await world.Run(Install("p4", chat));
        (await Homes(world)).ShouldBe(2);
    }

    [Fact]
    public async Task An_unknown_word_is_answered_by_the_closest_commands_and_the_home_card()
    {
        await using var world = await HotelWorld.Start();
        var card = new SeenCard((await world.Say(HotelWorld.Suzuki, "けんさ 山田")).ShouldBeOfType<CardAnswer>().Card);
        card.Text.ShouldContain("検索");
        card.Text.ShouldContain("けんさ");
    }

    [Fact]
    public async Task What_was_typed_is_shown_harmlessly()
    {
        await using var world = await HotelWorld.Start();
        var card = (await world.Say(HotelWorld.Suzuki, "<at>全員</at> **至急** [x](http://a) \u202e")).ShouldBeOfType<CardAnswer>().Card.ToJsonString();
        card.ShouldNotContain("<at>");
        card.ShouldNotContain("\\u202E");
    }

    [Fact]
    public async Task The_administrator_is_told_what_is_missing_and_nobody_else_is()
    {
        await using var world = await HotelWorld.Start();
        Text(await world.Say(HotelWorld.Yamaguchi, "ホーム")).ShouldContain("異常を知らせるチャンネルがありません");
        Text(await world.Say(HotelWorld.Suzuki, "ホーム")).ShouldNotContain("異常を知らせるチャンネルがありません");
    }

    [Fact]
    public async Task An_English_speaker_is_answered_in_English() =>
        await InWorld(async world => Text(await world.Say(HotelWorld.Suzuki.InEnglish, "help")).ShouldContain("Home"));

    [Fact]
    public async Task A_button_of_the_home_card_runs_no_command_that_writes()
    {
        await using var world = await HotelWorld.Start();
        var answer = await world.Send(HotelWorld.Yamaguchi, "home.command", new() { ["text"] = "役割 佐藤 看護" });
        answer.ShouldBeOfType<ErrorAnswer>();
    }

    [Fact]
    public async Task A_verb_that_does_not_exist_is_refused_with_a_sentence() =>
        await InWorld(async world => (await world.Send(HotelWorld.Sato, "record.explode", [])).ShouldBeOfType<ErrorAnswer>().Text.ShouldContain("この操作は使えません"));

    [Fact]
    public async Task People_who_talk_among_themselves_are_not_answered()
    {
        await using var world = await HotelWorld.Start();
        var turn = new MessageTurn(CallerOf(HotelWorld.Sato), Team, HotelWorld.Sato.Language, "t1", "t1", "28:bot", "ホーム", false, [], []);
        (await world.Run(turn)).ShouldBeOfType<NoAnswer>();
    }

    [Fact]
    public async Task A_test_alert_needs_a_channel_and_then_names_the_nurses()
    {
        await using var world = await HotelWorld.Start();
        (await world.SayInChannel(HotelWorld.Yamaguchi, "試験通知")).ShouldBeOfType<TextAnswer>().Text.ShouldContain("チャンネルがまだありません");
        await world.SayInChannel(HotelWorld.Yamaguchi, "ここを看護にする");
        await world.Say(HotelWorld.Yamaguchi, "役割 佐藤 看護");
        await world.SayInChannel(HotelWorld.Yamaguchi, "試験通知");

        var message = await world.Read(async (db, token) =>
        {
            var delivery = await db.Set<Delivery>().SingleAsync(d => d.Face == Face.TestAlert, token);
            return await world.Faces.Draw(db, new(delivery.Face, delivery.FaceId), delivery.Language, null, token);
        });
        message!.Text.ShouldNotBeNull().ShouldContain("<at>佐藤 花子</at>");
        message.Mentions.Single().Name.ShouldBe("佐藤 花子");
        message.Summary.ShouldNotBeNull().ShouldNotContain("佐藤");
    }

    private static async Task InWorld(Func<HotelWorld, Task> test)
    {
        await using var world = await HotelWorld.Start();
        await test(world);
    }

    private static string Text(Answer answer) => new SeenCard(answer.ShouldBeOfType<CardAnswer>().Card).Text;

    private static Caller CallerOf(Actor who) => new(HotelWorld.Tenant, who.ObjectId, who.UserId, who.Name);

    private static InstallTurn Install(string id, Place place) =>
        new(CallerOf(HotelWorld.Yamaguchi), place, HotelWorld.Yamaguchi.Language, id, id, "28:bot", InstallStep.Installed);

    private static Task<int> Guides(HotelWorld world) => Count(world, Face.Guide);

    private static Task<int> Homes(HotelWorld world) => Count(world, Face.Home);

    private static Task<int> Count(HotelWorld world, Face face) => world.Read((db, token) =>
        db.Set<Delivery>().CountAsync(d => d.Face == face && d.Kind == DeliveryKind.Post, token));
}
