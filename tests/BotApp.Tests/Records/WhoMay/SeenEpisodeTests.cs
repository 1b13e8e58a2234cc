using BotApp.Domain.Deliveries;
using BotApp.Domain.People;
using BotApp.Domain.RecordTypes.WhoMay;
using BotApp.Teams.Turns;
using BotApp.Tests.World;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Records.WhoMay;

/// <summary>An episode's card says to each reader no more than the records it is about.</summary>
public sealed class SeenEpisodeTests
{
    [Fact]
    public async Task A_hidden_value_stands_on_the_nurses_card_and_not_in_the_channel()
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        var resident = await Residents.Yoshiko(ward.World);
        await ward.Measure(resident, ("spo2", "92"), ("pulse", "71"));

        await Ruled.Rule(ward.World, "observation", Ruled.May(AccessAction.View, Role.Nurse, "spo2"));

        var (channel, nurse) = await Cards(ward);
        nurse.ShouldContain("92");
        channel.ShouldContain("緊急");
        channel.ShouldContain("山○");
        channel.ShouldNotContain("92 %");
        channel.ShouldNotContain("SpO2");
        channel.ShouldContain("ほかの値は、見ることを許された人にだけ表示します");
        nurse.ShouldNotContain("ほかの値は");
    }

    [Fact]
    public async Task Of_records_that_only_nurses_may_see_the_channel_shows_that_something_is_open()
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        var resident = await Residents.Yoshiko(ward.World);
        await Ruled.Rule(ward.World, "resident", Ruled.May(AccessAction.View, Role.Nurse), Ruled.May(AccessAction.Edit, Role.Staff));
        await Ruled.Rule(ward.World, "observation", Ruled.May(AccessAction.View, Role.Nurse));

        // 鈴木 may not see the resident any more: 佐藤 enters the reading.
        var data = new System.Text.Json.Nodes.JsonObject { ["type"] = "observation", ["version"] = 2, ["opId"] = "x" };
        await ward.World.Send(HotelWorld.Sato, "record.save", data, new() { ["field:subject"] = $"{resident}", ["field:spo2"] = "92" });

        var (channel, nurse) = await Cards(ward);
        nurse.ShouldContain("92");
        channel.ShouldContain("緊急");
        channel.ShouldContain("内容は、見ることを許された人にだけ表示します");
        channel.ShouldNotContain("92");
        channel.ShouldNotContain("山○");
        channel.ShouldNotContain("0507");
        Said(await ward.World.Say(HotelWorld.Suzuki, "異常")).ShouldNotContain("92");
        Said(await ward.World.Say(HotelWorld.Sato, "異常")).ShouldContain("92");
        Said(await ward.World.SayInChannel(HotelWorld.Sato, "異常")).ShouldNotContain("92");
    }

    private static Task<(string Channel, string Nurse)> Cards(Ward ward) => ward.World.Read(async (db, token) =>
    {
        var nurse = await db.People.Where(p => p.AadObjectId == HotelWorld.Sato.ObjectId).Select(p => p.Id).SingleAsync(token);
        var delivery = await db.Deliveries.FirstAsync(d => d.Face == Face.Episode, token);
        async Task<string> Draw(long? viewer) =>
            (await ward.World.Faces.Draw(db, new(delivery.Face, delivery.FaceId, null), Domain.Text.Language.Japanese, viewer, token))!
                .Card!.ToJsonString(Teams.Cards.CardSize.Wire);
        return (await Draw(null), await Draw(nurse));
    });

    private static string Said(Answer answer) => answer is CardAnswer { Card: var card } ? card.ToJsonString(Teams.Cards.CardSize.Wire) : answer.ToString()!;
}
