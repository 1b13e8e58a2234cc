using System.Text.Json.Nodes;
using BotApp.Teams.Turns;
using BotApp.Tests.World;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Records;

/// <summary>Who may see which record. What somebody may not see is answered exactly like what is not there.</summary>
public sealed class RightsTests
{
    private static readonly Actor Outsider = new("外部 花子", "other-hotel");

    public static TheoryData<string> Verbs { get; } =
        new("record.show", "record.correct", "record.withdraw", "record.save", "record.new", "record.find", "record.previous", "record.cancel", "record.types");

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Somebody_of_the_vendor_sees_nothing_whatever_they_send(string verb)
    {
        await using var world = await Measured();

        var answer = await world.Send(HotelWorld.Tanaka, verb, Data(), Typed());

        Said(answer).ShouldNotContain("山");
        Said(answer).ShouldNotContain("36.8");
        (await Residents.Last(world)).ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Somebody_of_another_unit_is_answered_as_if_there_were_no_such_record(string verb)
    {
        await using var world = await Measured();
        await world.Install(Outsider, "19:other@thread.tacv2", "宿泊療養ホテルB", Outsider);

        var foreign = Said(await world.Send(Outsider, verb, Data(), Typed()));
        var missing = Said(await world.Send(Outsider, verb, Data(number: 999, subject: 998), Typed(subject: "998")));

        foreign.ShouldNotContain("よし子");
        foreign.ShouldNotContain("36.8");
        Unnumbered(foreign).ShouldBe(Unnumbered(missing));
    }

    [Theory]
    [InlineData("記録 健康観察")]
    [InlineData("検索 山田")]
    [InlineData("一覧 健康観察")]
    [InlineData("表示 1")]
    [InlineData("台帳")]
    public async Task No_command_shows_anything_to_the_vendor(string text)
    {
        await using var world = await Measured();

        Said(await world.Say(HotelWorld.Tanaka, text)).ShouldBe("記録を見られるチームに参加していません。管理者に確認してください。");
    }

    [Fact]
    public async Task Typeahead_gives_nothing_to_those_who_may_not_see_and_the_search_command_says_why()
    {
        await using var world = await Measured();

        ((ChoicesAnswer)await world.Type(HotelWorld.Tanaka, "reference:resident", "")).Choices.ShouldBeEmpty();
        Said(await world.Search(HotelWorld.Tanaka, "山田")).ShouldBe("記録を見られるチームに参加していません。管理者に確認してください。");
    }

    [Fact]
    public async Task A_dataset_that_is_none_of_ours_gives_nothing()
    {
        await using var world = await Measured();

        ((ChoicesAnswer)await world.Type(HotelWorld.Suzuki, "people", "")).Choices.ShouldBeEmpty();
        ((ChoicesAnswer)await world.Type(HotelWorld.Suzuki, "reference:nothing", "")).Choices.ShouldBeEmpty();
    }

    [Fact]
    public async Task In_a_channel_names_are_masked_and_contact_data_hidden()
    {
        await using var world = await HotelWorld.Start();
        await Residents.Add(world, "山田 よし子", "やまだ よしこ", "0507", ("born", "1944-03-02"), ("phone", "090-1234-5678"));

        var card = SeenCard.Of(await world.SayInChannel(HotelWorld.Sato, "表示 1"));
        var list = SeenCard.Of(await world.SayInChannel(HotelWorld.Sato, "一覧 入所者台帳"));
        var form = SeenCard.Of(await world.SayInChannel(HotelWorld.Sato, "記録 健康観察"));

        card.Text.ShouldContain("0507号室 山○ よ○さん（82）");
        foreach (var seen in new[] { card, list, form })
        {
            var whole = seen.Json.ToJsonString(Teams.Cards.CardSize.Wire);
            whole.ShouldNotContain("よし子");
            whole.ShouldNotContain("よしこ");
            whole.ShouldNotContain("090");
            whole.ShouldNotContain("1944");
        }
    }

    [Fact]
    public async Task Where_a_guest_reads_along_records_are_not_shown()
    {
        await using var world = await Measured();
        var guest = new Actor("客 人", "guest-1");
        world.Roster(HotelWorld.Team, (HotelWorld.Sato, false), (guest, true));
        await world.SayInChannel(guest, "ヘルプ");

        var channel = Said(await world.SayInChannel(HotelWorld.Sato, "表示 2"));
        var ownChat = Said(await world.Say(HotelWorld.Sato, "表示 2"));
        var theGuest = Said(await world.Say(guest, "表示 2"));

        channel.ShouldContain("このチームにはゲストがいるため");
        ownChat.ShouldContain("36.8");
        theGuest.ShouldContain("参加していません");
    }

    [Fact]
    public async Task A_channel_shows_only_its_own_teams_records()
    {
        await using var world = await Measured();
        await world.Install(HotelWorld.Sato, "19:other@thread.tacv2", "宿泊療養ホテルB", HotelWorld.Sato);

        Said(await world.SayInTeam(HotelWorld.Sato, "表示 2", "19:other@thread.tacv2")).ShouldContain("記録 #2 は見つかりません");
        Said(await world.Say(HotelWorld.Sato, "表示 2")).ShouldContain("36.8");
    }

    [Fact]
    public async Task A_reading_cannot_be_put_at_a_resident_of_another_unit()
    {
        await using var world = await Measured();
        await world.Install(Outsider, "19:other@thread.tacv2", "宿泊療養ホテルB", Outsider);
        var data = new JsonObject { ["type"] = "observation", ["version"] = 1, ["opId"] = "x" };

        var again = SeenCard.Of(await world.Send(Outsider, "record.save", data, new() { ["field:subject"] = "1", ["field:spo2"] = "97" }));

        again.ErrorAt("subject").ShouldContain("対象者を選び直してください");
        (await Residents.Last(world)).ShouldBe(2);
    }

    [Fact]
    public async Task A_unit_that_is_not_theirs_cannot_be_chosen()
    {
        await using var world = await Measured();
        await world.Install(Outsider, "19:other@thread.tacv2", "宿泊療養ホテルB", Outsider);
        var data = new JsonObject { ["type"] = "resident", ["version"] = 1, ["opId"] = "x" };

        await world.Send(Outsider, "record.save", data, new()
        {
            ["field:name"] = "山田",
            ["field:furigana"] = "やまだ",
            ["field:room"] = "1",
            ["field:admitted"] = "2026-11-21",
            ["field:_unit"] = "1",
        });

        (await Residents.Last(world)).ShouldBe(2);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"type":5,"number":"x","revision":{},"confirmed":"a","version":"b"}""")]
    [InlineData("""{"type":"nothing","number":-1}""")]
    [InlineData("""{"type":"observation","number":9223372036854775807,"revision":-9,"confirmed":[1,null,{}]}""")]
    public async Task Malformed_card_data_is_answered_and_stores_nothing(string json)
    {
        await using var world = await Measured();
        foreach (var verb in Verbs.Select(v => v.Data))
        {
            (await world.Send(HotelWorld.Suzuki, verb, (JsonObject)JsonNode.Parse(json)!, [])).ShouldNotBeNull();
        }

        (await Residents.Last(world)).ShouldBe(2);
    }

    private static async Task<HotelWorld> Measured()
    {
        var world = await HotelWorld.Start();
        await Residents.Measure(world, await Residents.Yoshiko(world), ("temperature", "36.8"));
        return world;
    }

    private static JsonObject Data(long number = 2, long subject = 1) => new()
    {
        ["type"] = "observation",
        ["version"] = 1,
        ["number"] = number,
        ["revision"] = 1,
        ["subject"] = subject,
        ["opId"] = Guid.NewGuid().ToString("N"),
    };

    private static Dictionary<string, string> Typed(string subject = "1") => new(StringComparer.Ordinal)
    {
        ["field:subject"] = subject,
        ["field:spo2"] = "80",
        ["field:reason"] = "理由",
    };

    private static string Said(Answer answer) => answer switch
    {
        TextAnswer { Text: var text } => text,
        ErrorAnswer { Text: var text } => text,
        CardAnswer { Card: var card } => new SeenCard(card).Text + card["body"]!.ToJsonString(Teams.Cards.CardSize.Wire),
        _ => "",
    };

    /// <summary>Without the numbers that were asked for, which the asker knows.</summary>
    private static string Unnumbered(string said) => string.Concat(said.Replace("999", "2", StringComparison.Ordinal).Replace("998", "1", StringComparison.Ordinal));
}
