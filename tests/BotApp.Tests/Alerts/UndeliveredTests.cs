using BotApp.Domain.Alerts.Calls;
using BotApp.Domain.Deliveries;
using BotApp.Domain.Events;
using BotApp.Tests.World;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;
using static BotApp.Tests.World.HotelWorld;

namespace BotApp.Tests.Alerts;

public sealed class UndeliveredTests
{
    [Fact]
    public async Task What_the_channel_does_not_take_goes_to_the_nurses_in_person()
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        await ward.Measure(await Residents.Yoshiko(ward.World), ("temperature", "38.9"));

        await GiveUp(ward, Face.Episode);
        await ward.Postman.Deliver();

        ward.With(Sato).ShouldHaveSingleItem().Text.ShouldContain("▲ 警戒");
        ward.With(Ito).ShouldHaveSingleItem();
        ward.With(Yamaguchi).ShouldHaveSingleItem().Text.ShouldContain("異常対応 #1 を知らせるチャンネルがありません");
        ward.In(Ward.Alerts).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_cannot_be_reached_is_followed_by_the_next_at_once()
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        await ward.Measure(await Residents.Yoshiko(ward.World), ("temperature", "38.9"));
        await ward.Postman.Deliver();
        ward.World.Clock.Advance(TimeSpan.FromMinutes(10));
        await new DueEpisodes(ward.World.Storage.Transactions, ward.Timing, ward.World.Clock).Run(TestContext.Current.CancellationToken);

        await GiveUp(ward, Face.EpisodeCall);
        await ward.Pass(TimeSpan.Zero);

        ward.With(Sato).ShouldBeEmpty();
        ward.With(Ito).ShouldHaveSingleItem().Text.ShouldContain("（2回目の呼び出し）");
    }

    /// <summary>As the delivery loop does when Teams refuses for good.</summary>
    private static Task<int> GiveUp(Ward ward, Face face) => ward.World.Write(async (db, token) =>
    {
        var delivery = await db.Deliveries.OrderBy(d => d.Id).FirstAsync(d => d.Face == face && d.State == DeliveryState.Pending, token);
        delivery.State = DeliveryState.Dead;
        db.Appended.Add(new Event { Kind = EventKind.DeliveryFailed, At = ward.Now, AboutId = delivery.Id });
        return 1;
    });
}
