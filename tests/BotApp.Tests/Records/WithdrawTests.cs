using BotApp.Domain.Deliveries;
using BotApp.Domain.Records;
using BotApp.Domain.Records.History;
using BotApp.Teams.Turns;
using BotApp.Tests.World;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Records;

public sealed class WithdrawTests
{
    [Fact]
    public async Task A_withdrawn_record_says_who_when_and_why_and_leaves_the_lists()
    {
        await using var world = await Measured();

        var card = SeenCard.Of(await world.Press(HotelWorld.Sato, await Shown(world), "取り下げる", ("reason", "別の人の記録だった")));

        card.Text.ShouldContain("記録 #2 は 佐藤 花子 が 11/21 18:05 に取り下げました");
        card.Text.ShouldContain("理由: 別の人の記録だった");
        card.Buttons.ShouldBe(["ごみ箱から戻す"]);
        SeenCard.Of(await world.Say(HotelWorld.Sato, "検索 健康観察")).Text.ShouldContain("該当する記録はありません");
    }

    [Fact]
    public async Task Without_a_reason_nothing_is_withdrawn()
    {
        await using var world = await Measured();

        var answer = await world.Press(HotelWorld.Sato, await Shown(world), "取り下げる", ("reason", "  "));

        answer.ShouldBeOfType<TextAnswer>().Text.ShouldBe("取り下げの理由を入力してください。");
        (await world.Read((db, token) => LoadRecord.Run(db, 2, token)))!.IsWithdrawn.ShouldBeFalse();
    }

    [Fact]
    public async Task An_old_card_of_a_withdrawn_record_shows_what_became_of_it()
    {
        await using var world = await Measured();
        var old = await Shown(world);
        await world.Press(HotelWorld.Sato, old, "取り下げる", ("reason", "誤り"));

        var corrected = SeenCard.Of(await world.Press(HotelWorld.Ito, old, "訂正する"));
        var again = SeenCard.Of(await world.Press(HotelWorld.Ito, old, "取り下げる", ("reason", "もう一度")));

        foreach (var card in new[] { corrected, again })
        {
            card.Text.ShouldContain("記録 #2 は 佐藤 花子 が 11/21 18:05 に取り下げました");
        }

        (await world.Read((db, token) => db.Revisions.CountAsync(r => r.RecordNumber == 2, token))).ShouldBe(2);
    }

    [Fact]
    public async Task What_was_typed_into_a_correction_is_kept_when_somebody_withdraws_the_record_meanwhile()
    {
        await using var world = await Measured();
        var old = await Shown(world);
        var form = SeenCard.Of(await world.Press(HotelWorld.Ito, old, "訂正する"));
        var withdrawn = SeenCard.Of(await world.Press(HotelWorld.Sato, old, "取り下げる", ("reason", "誤り")));

        var back = SeenCard.Of(await world.Press(HotelWorld.Ito, form, "訂正を保存", ("spo2", "90")));
        await world.Press(HotelWorld.Sato, withdrawn, "ごみ箱から戻す");
        var saved = SeenCard.Of(await world.Press(HotelWorld.Ito, back, "訂正を保存"));

        back.Text.ShouldContain("記録 #2 はこの間に取り下げられたため、訂正は保存していません。");
        back.Input("spo2").ShouldBe("90");
        saved.Text.ShouldContain("✓ 訂正しました");
        (await world.Read((db, token) => LoadRecord.Run(db, 2, token)))!.Values.Number("spo2").ShouldBe(90);
    }

    [Fact]
    public async Task A_posted_card_of_the_record_is_drawn_again()
    {
        await using var world = await Measured();
        await world.Write((db, _) =>
        {
            db.Set<PostedCopy>().Add(new() { AddressId = 1, Face = Face.SavedRecord, FaceId = 2, ActivityId = "m-1", PostedAt = world.Clock.GetUtcNow() });
            return Task.FromResult(0);
        });

        await world.Press(HotelWorld.Sato, await Shown(world), "取り下げる", ("reason", "誤り"));

        var delivery = await world.Read((db, token) => db.Set<Delivery>().OrderBy(d => d.Id).LastAsync(token));
        (delivery.Kind, delivery.ActivityId, delivery.FaceId).ShouldBe((DeliveryKind.Update, "m-1", 2));
    }

    private static async Task<HotelWorld> Measured()
    {
        var world = await HotelWorld.Start();
        await Residents.Measure(world, await Residents.Yoshiko(world), ("temperature", "36.8"));
        return world;
    }

    private static async Task<SeenCard> Shown(HotelWorld world) => SeenCard.Of(await world.Say(HotelWorld.Sato, "表示 2"));
}
