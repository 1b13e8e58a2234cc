using BotApp.Domain.Deliveries;
using BotApp.Domain.People;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;
using BotApp.Tests.World;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace BotApp.Tests.People;

public sealed class BindTests
{
    [Fact]
    public async Task An_administrator_binds_a_channel_and_is_asked_who_holds_the_role()
    {
        await using var world = await HotelWorld.Start();
        await world.SayInChannel(HotelWorld.Yamaguchi, "ここを看護にする");

        var card = (await world.Waiting()).Last(c => c.Text.Contains("このチャンネルで異常をお知らせします", StringComparison.Ordinal));
        card.Json.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).ShouldContain("佐藤 花子");
        (await Channel(world, ChannelPurpose.Alerts))!.ConversationId.ShouldBe(HotelWorld.Channel);
    }

    [Fact]
    public async Task The_picked_and_the_typed_hold_the_role_and_a_name_that_nobody_has_is_said_back()
    {
        await using var world = await HotelWorld.Start();
        await world.SayInChannel(HotelWorld.Yamaguchi, "ここを看護にする");
        var binding = await world.Read((db, token) => db.Set<ChannelBinding>().SingleAsync(b => b.Purpose == ChannelPurpose.Alerts, token));
        var ito = await world.Read((db, token) => db.Set<Person>().SingleAsync(p => p.AadObjectId == HotelWorld.Ito.ObjectId, token));

        await world.Send(HotelWorld.Yamaguchi, "people.name", new() { ["binding"] = binding.Id }, new() { ["field:people"] = $"{ito.Id}", ["field:names"] = "佐藤" });
        var refused = await world.Send(HotelWorld.Yamaguchi, "people.name", new() { ["binding"] = binding.Id }, new() { ["field:names"] = "斎藤" });

        var card = (await world.Waiting()).Last(c => c.Text.Contains("このチャンネルで異常をお知らせします", StringComparison.Ordinal));
        card.Text.ShouldContain("看護の担当: 伊藤 一、佐藤 花子");
        Said(refused).ShouldContain("斎藤");
    }

    [Fact]
    public async Task Who_is_unticked_is_no_longer_named_and_the_answer_says_what_changed()
    {
        await using var world = await HotelWorld.Start();
        var (card, ids) = await TwoNurses(world);

        var answer = SeenCard.Of(await world.Press(HotelWorld.Yamaguchi, card, "担当にする", ("people", $"{ids[HotelWorld.Ito]},{ids[HotelWorld.Suzuki]}")));

        answer.Text.ShouldContain("✓ 11/21 18:05　担当に加えました: 鈴木 次郎　担当から外しました: 佐藤 花子");
        answer.Text.ShouldContain("看護の担当: 伊藤 一、鈴木 次郎");
        answer.Input("people").ShouldBe($"{ids[HotelWorld.Ito]},{ids[HotelWorld.Suzuki]}");
        var again = SeenCard.Of(await world.Press(HotelWorld.Yamaguchi.InEnglish, answer, "担当にする"));
        again.Text.ShouldContain("Nobody's role changed.");
    }

    [Fact]
    public async Task Somebody_named_since_the_card_was_drawn_stays()
    {
        await using var world = await HotelWorld.Start();
        var (card, ids) = await TwoNurses(world);
        await world.Say(HotelWorld.Yamaguchi, "役割 鈴木 看護");

        var answer = SeenCard.Of(await world.Press(HotelWorld.Yamaguchi, card, "担当にする", ("people", $"{ids[HotelWorld.Ito]}")));

        answer.Text.ShouldContain("看護の担当: 伊藤 一、鈴木 次郎");
    }

    [Fact]
    public async Task Unticking_everybody_says_that_everybody_may_act()
    {
        await using var world = await HotelWorld.Start();
        var (card, _) = await TwoNurses(world);

        var answer = SeenCard.Of(await world.Press(HotelWorld.Yamaguchi, card, "担当にする", ("people", "")));

        answer.Text.ShouldContain("担当から外しました: 伊藤 一、佐藤 花子");
        answer.Text.ShouldContain("看護の担当は未定です。決まるまで、ゲスト以外の全員が行えます。");
    }

    [Fact]
    public async Task A_name_that_nobody_has_unticks_nobody()
    {
        await using var world = await HotelWorld.Start();
        var (card, _) = await TwoNurses(world);

        Said(await world.Press(HotelWorld.Yamaguchi, card, "担当にする", ("people", ""), ("names", "斎藤"))).ShouldContain("斎藤");

        (await world.Waiting()).Last(c => c.Buttons.Contains("担当にする")).Text.ShouldContain("看護の担当: 伊藤 一、佐藤 花子");
    }

    [Fact]
    public async Task Binding_the_same_channel_twice_changes_nothing()
    {
        await using var world = await HotelWorld.Start();
        await world.SayInChannel(HotelWorld.Yamaguchi, "ここを看護にする");
        await world.SayInChannel(HotelWorld.Yamaguchi, "use as alerts");
        (await world.Read((db, token) => db.Set<ChannelBinding>().CountAsync(b => b.Purpose == ChannelPurpose.Alerts, token))).ShouldBe(1);
    }

    [Fact]
    public async Task Only_an_administrator_binds()
    {
        await using var world = await HotelWorld.Start();
        Said(await world.SayInChannel(HotelWorld.Suzuki, "ここを看護にする")).ShouldContain("管理者だけ");
        (await Channel(world, ChannelPurpose.Alerts)).ShouldBeNull();
    }

    [Fact]
    public async Task A_team_with_a_guest_shows_no_alerts()
    {
        await using var world = await HotelWorld.Start();
        world.Roster(HotelWorld.Team, (HotelWorld.Yamaguchi, false), (HotelWorld.Sato, false), (HotelWorld.Tanaka, true));
        await world.Run(Joined(HotelWorld.Tanaka));
        Said(await world.SayInChannel(HotelWorld.Yamaguchi, "ここを看護にする")).ShouldContain("ゲスト");
    }

    [Fact]
    public async Task The_vendor_gets_no_channel_where_residents_are_seen()
    {
        await using var world = await HotelWorld.Start();
        await world.SayInChannel(HotelWorld.Yamaguchi, "ここを看護にする");
        Said(await world.SayInChannel(HotelWorld.Yamaguchi, "ここをベンダーにする")).ShouldContain("ベンダー専用のチーム");
    }

    [Theory]
    [InlineData("shared", "共有チャンネル")]
    [InlineData("private", "プライベートチャンネル")]
    public async Task A_shared_or_private_channel_is_refused_with_the_reason(string type, string reason)
    {
        await using var world = await HotelWorld.Start();
        var place = new Place("https://smba.trafficmanager.net/jp/", PlaceKind.Channel, "19:other@thread.tacv2", null, HotelWorld.Team, "19:other@thread.tacv2", null, type);
        var answer = await world.Run(new MessageTurn(
            CallerOf(HotelWorld.Yamaguchi), place, HotelWorld.Yamaguchi.Language, "m1", "m1", "28:bot", "ここを看護にする", true, [], []));
        Said(answer).ShouldContain(reason);
    }

    [Fact]
    public async Task In_a_personal_chat_it_says_where_to_say_it()
    {
        await using var world = await HotelWorld.Start();
        Said(await world.Say(HotelWorld.Yamaguchi, "ここを看護にする")).ShouldContain("チャンネルの中で");
    }

    /// <summary>The binding card on which 伊藤 and 佐藤 stand ticked, and everybody's id.</summary>
    private static async Task<(SeenCard Card, Dictionary<Actor, long> Ids)> TwoNurses(HotelWorld world)
    {
        await world.SayInChannel(HotelWorld.Yamaguchi, "ここを看護にする");
        var people = await world.Read((db, token) => db.Set<Person>().ToListAsync(token));
        Actor[] actors = [HotelWorld.Ito, HotelWorld.Sato, HotelWorld.Suzuki];
        var ids = actors.ToDictionary(a => a, a => people.Single(p => p.AadObjectId == a.ObjectId).Id);
        var card = (await world.Waiting()).Last(c => c.Buttons.Contains("担当にする"));
        var named = await world.Press(HotelWorld.Yamaguchi, card, "担当にする", ("people", $"{ids[HotelWorld.Ito]},{ids[HotelWorld.Sato]}"));
        return (SeenCard.Of(named), ids);
    }

    private static string Said(Answer answer) => answer.ShouldBeOfType<TextAnswer>().Text;

    private static Caller CallerOf(Actor who) => new(HotelWorld.Tenant, who.ObjectId, who.UserId, who.Name);

    private static RosterTurn Joined(Actor who) => new(
        CallerOf(HotelWorld.Yamaguchi),
        new("https://smba.trafficmanager.net/jp/", PlaceKind.Channel, HotelWorld.Team, null, HotelWorld.Team, HotelWorld.Team),
        HotelWorld.Yamaguchi.Language, "j1", "j1", "28:bot", [new(who.UserId, who.ObjectId, who.Name, true)], []);

    private static Task<Address?> Channel(HotelWorld world, ChannelPurpose purpose) => world.Read(async (db, token) =>
        await BoundChannel.Of(db, (await db.Set<Unit>().SingleAsync(u => u.TeamId == HotelWorld.Team, token)).Id, purpose, token));
}
