using BotApp.Domain.Deliveries;
using BotApp.Tests.World;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Alerts;

public sealed class WokenChannelTests
{
    [Fact]
    public async Task A_press_on_a_card_of_a_channel_that_seemed_gone_changes_the_card_for_everybody()
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        var resident = await Residents.Yoshiko(ward.World);
        await ward.Measure(resident, ("spo2", "93"));
        await ward.Postman.Deliver();
        var card = ward.In(Ward.Alerts).ShouldHaveSingleItem();
        await ward.World.Write((db, token) => db.Addresses.Where(a => a.ConversationId == Ward.Alerts).ExecuteUpdateAsync(
            set => set.SetProperty(a => a.DeadSince, ward.Now).SetProperty(a => a.DeadReason, "wire.notFound"), token));
        var episode = await ward.Episode(resident);

        await ward.Press(HotelWorld.Sato, "alert.acknowledge", new() { ["episode"] = episode.Id }, place: Ward.Channel(Ward.Alerts, card.Id), pressed: card.Id);

        var waits = await ward.World.Read((db, token) =>
            db.Deliveries.SingleAsync(d => d.State == DeliveryState.Pending && d.Kind == DeliveryKind.Update && d.ActivityId == card.Id, token));
        var channel = await ward.World.Read((db, token) => db.Addresses.SingleAsync(a => a.Id == waits.AddressId, token));
        channel.DeadSince.ShouldBeNull();
        channel.DeadReason.ShouldBeNull();
    }
}
