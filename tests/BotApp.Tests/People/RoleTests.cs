using BotApp.Domain.People;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;
using BotApp.Tests.World;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace BotApp.Tests.People;

public sealed class RoleTests
{
    [Fact]
    public async Task An_administrator_names_a_nurse_by_part_of_the_name()
    {
        await using var world = await HotelWorld.Start();
        await world.Say(HotelWorld.Yamaguchi, "役割 佐藤 看護");
        (await Nurses(world)).ShouldBe(["佐藤 花子"]);
    }

    [Fact]
    public async Task The_word_alone_shows_who_has_which_role()
    {
        await using var world = await HotelWorld.Start();
        await world.Say(HotelWorld.Yamaguchi, "役割 佐藤 看護");

        SeenCard.Of(await world.Say(HotelWorld.Yamaguchi, "役割")).Text.ShouldContain("佐藤 花子");
        SeenCard.Of(await world.Say(HotelWorld.Suzuki.InEnglish, "roles")).Text.ShouldContain("佐藤 花子 (宿泊療養ホテルA)");
        SeenCard.Of(await world.Say(HotelWorld.Suzuki, "役割")).Text.ShouldContain("役割を変更できるのは管理者だけです。");
    }

    [Fact]
    public async Task Somebody_else_names_nobody()
    {
        await using var world = await HotelWorld.Start();
        Said(await world.Say(HotelWorld.Sato, "役割 佐藤 管理者")).ShouldContain("管理者だけ");
        (await Nurses(world)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_name_that_nobody_has_is_said_back()
    {
        await using var world = await HotelWorld.Start();
        Said(await world.Say(HotelWorld.Yamaguchi, "役割 斎藤 看護")).ShouldContain("斎藤");
    }

    [Fact]
    public async Task Until_somebody_is_named_every_member_may_act_and_then_only_the_named()
    {
        await using var world = await HotelWorld.Start();
        (await MayNurse(world, HotelWorld.Suzuki)).ShouldBeTrue();
        await world.Say(HotelWorld.Yamaguchi, "役割 佐藤 看護");
        (await MayNurse(world, HotelWorld.Suzuki)).ShouldBeFalse();
        (await MayNurse(world, HotelWorld.Sato)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_role_is_ended_on_the_card_and_the_last_administrator_stays()
    {
        await using var world = await HotelWorld.Start();
        await world.Say(HotelWorld.Yamaguchi, "役割 佐藤 看護");
        var grants = await world.Read((db, token) => db.Set<RoleGrant>().ToListAsync(token));

        await world.Send(HotelWorld.Yamaguchi, "people.revoke", [], new() { ["field:grant"] = $"{grants.Single(g => g.Role is Role.Nurse).Id}" });
        (await Nurses(world)).ShouldBeEmpty();

        var last = await world.Send(HotelWorld.Yamaguchi, "people.revoke", [], new() { ["field:grant"] = $"{grants.Single(g => g.Role is Role.Administrator).Id}" });
        Said(last).ShouldContain("最後の管理者");
    }

    [Fact]
    public async Task A_role_is_not_ended_by_somebody_who_copies_the_button()
    {
        await using var world = await HotelWorld.Start();
        await world.Say(HotelWorld.Yamaguchi, "役割 佐藤 看護");
        var grant = await world.Read((db, token) => db.Set<RoleGrant>().SingleAsync(g => g.Role == Role.Nurse, token));
        Said(await world.Send(HotelWorld.Suzuki, "people.revoke", [], new() { ["field:grant"] = $"{grant.Id}" })).ShouldContain("管理者だけ");
        (await Nurses(world)).ShouldBe(["佐藤 花子"]);
    }

    [Fact]
    public async Task A_guest_can_only_be_a_vendor()
    {
        await using var world = await HotelWorld.Start();
        world.Roster(HotelWorld.Team, (HotelWorld.Yamaguchi, false), (HotelWorld.Tanaka, true));
        await world.Run(new RosterTurn(
            new(HotelWorld.Tenant, HotelWorld.Yamaguchi.ObjectId, HotelWorld.Yamaguchi.UserId, null),
            new("https://smba.trafficmanager.net/jp/", PlaceKind.Channel, HotelWorld.Team, null, HotelWorld.Team, HotelWorld.Team),
            HotelWorld.Yamaguchi.Language, "j1", "j1", "28:bot", [], []));
        Said(await world.SayInChannel(HotelWorld.Yamaguchi, "役割 田中 看護")).ShouldContain("ベンダーだけ");
    }

    [Fact]
    public async Task Somebody_who_left_the_team_sees_nothing_any_more()
    {
        await using var world = await HotelWorld.Start();
        var resident = await Residents.Yoshiko(world);
        world.Roster(HotelWorld.Team, (HotelWorld.Yamaguchi, false));
        await world.Run(new RosterTurn(
            new(HotelWorld.Tenant, HotelWorld.Yamaguchi.ObjectId, HotelWorld.Yamaguchi.UserId, null),
            new("https://smba.trafficmanager.net/jp/", PlaceKind.Channel, HotelWorld.Team, null, HotelWorld.Team, HotelWorld.Team),
            HotelWorld.Yamaguchi.Language, "l1", "l1", "28:bot", [], [new(HotelWorld.Sato.UserId, null, null, false)]));
        var answer = await world.Say(HotelWorld.Sato, $"表示 {resident}");
        (answer is CardAnswer card ? card.Card.ToJsonString() : Said(answer)).ShouldNotContain("よし子");
    }

    [Fact]
    public async Task The_vendor_sees_no_resident_by_any_way_in()
    {
        await using var world = await HotelWorld.Start();
        var resident = await Residents.Yoshiko(world);
        Answer[] answers =
        [
            await world.Say(HotelWorld.Tanaka, $"表示 {resident}"),
            await world.Say(HotelWorld.Tanaka, "検索 入所者台帳 山"),
            await world.Say(HotelWorld.Tanaka, "異常"),
            await world.Type(HotelWorld.Tanaka, "reference:resident", "や"),
            await world.Search(HotelWorld.Tanaka, "山田"),
            await world.Send(HotelWorld.Tanaka, "record.show", new() { ["number"] = resident }),
        ];
        foreach (var answer in answers)
        {
            Shown(answer).ShouldNotContain("よし子");
            Shown(answer).ShouldNotContain("0507");
        }
    }

    private static string Shown(Answer answer) => answer switch
    {
        CardAnswer card => card.Card.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }),
        ResultsAnswer results => string.Join('\n', results.Results.Select(r => r.Title + r.Text)),
        ChoicesAnswer choices => string.Join('\n', choices.Choices.Select(c => c.Title)),
        _ => answer.ToString(),
    };

    private static string Said(Answer answer) => answer.ShouldBeOfType<TextAnswer>().Text;

    private static async Task<List<string>> Nurses(HotelWorld world) => await world.Read(async (db, token) =>
        (await BotApp.Teams.People.Roster.Holding(db, Role.Nurse, (await Hotel(db, token)).Id, token)).ConvertAll(p => p.Name));

    private static Task<bool> MayNurse(HotelWorld world, Actor who) => world.Read(async (db, token) =>
    {
        var person = await db.Set<Person>().SingleAsync(p => p.AadObjectId == who.ObjectId, token);
        return (await Rights.Of(db, person.Id, token)).MayAct(Role.Nurse, (await Hotel(db, token)).Id);
    });

    private static Task<Unit> Hotel(BotApp.Domain.Storage.AppDb db, CancellationToken token) =>
        db.Set<Unit>().SingleAsync(u => u.TeamId == HotelWorld.Team, token);
}
