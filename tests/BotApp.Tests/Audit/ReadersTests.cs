using BotApp.Teams.Turns;
using BotApp.Tests.World;
using Shouldly;
using Xunit;
using static BotApp.Tests.World.HotelWorld;

namespace BotApp.Tests.Audit;

public sealed class ReadersTests
{
    [Fact]
    public async Task An_administrator_sees_from_the_card_who_has_seen_a_record_and_how()
    {
        await using var world = await Seen();

        var card = SeenCard.Of(await world.Say(Yamaguchi, "表示 1"));
        var readers = SeenCard.Of(await world.Press(Yamaguchi, card, "閲覧の記録"));

        readers.Text.ShouldContain("佐藤 花子\n記録を開きました  最後 11/21 18:05・2回");
        readers.Text.ShouldContain("伊藤 一\n一覧や経過で見ました  11/21 18:05");
        readers.Text.ShouldNotContain("山田");
    }

    [Fact]
    public async Task Looking_at_the_readers_is_a_read_too()
    {
        await using var world = await Seen();

        var read = await Auditor.New(world, () => world.Say(Yamaguchi, "閲覧の記録 1"));
        var again = SeenCard.Of(await world.Say(Yamaguchi, "readers 1"));

        read.ShouldHaveSingleItem().What.ShouldBe("read.readers");
        again.Text.ShouldContain("閲覧の記録を見ました");
    }

    [Fact]
    public async Task Nobody_else_has_the_button_and_typing_it_is_refused()
    {
        await using var world = await Seen();

        SeenCard.Of(await world.Say(Sato, "表示 1")).Json.ToJsonString().ShouldNotContain("audit.readers");
        (await world.Say(Sato, "閲覧 1")).ShouldBeOfType<TextAnswer>().Text.ShouldContain("管理者だけ");
        (await world.Send(Sato, "audit.readers", new() { ["number"] = 1 })).ShouldBeOfType<TextAnswer>().Text.ShouldContain("管理者だけ");
        (await world.SayInChannel(Yamaguchi, "閲覧 1")).ShouldBeOfType<TextAnswer>().Text.ShouldContain("個人チャット");
    }

    /// <summary>佐藤 opened it twice, 伊藤 saw it in a list together with somebody else.</summary>
    private static async Task<HotelWorld> Seen()
    {
        var world = await HotelWorld.Start();
        await Residents.Yoshiko(world);
        await Residents.Add(world, "田中 一郎", "たなか いちろう", "0301");
        await Auditor.Seal(world);
        await world.Say(Sato, "表示 1");
        await world.Say(Sato, "表示 1");
        await world.Say(Ito, "検索 入所者台帳");
        await Auditor.Seal(world);
        return world;
    }
}
