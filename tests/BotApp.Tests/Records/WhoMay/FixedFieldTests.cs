using BotApp.Domain.People;
using BotApp.Domain.RecordTypes.WhoMay;
using BotApp.Tests.World;
using Shouldly;
using Xunit;
using static BotApp.Tests.Records.WhoMay.Ruled;
using static BotApp.Tests.World.HotelWorld;

namespace BotApp.Tests.Records.WhoMay;

public sealed class FixedFieldTests
{
    [Fact]
    public async Task What_somebody_sees_and_may_not_change_says_its_value_and_who_may()
    {
        await using var world = await Start("observation", May(AccessAction.Edit, Role.Nurse, "temperature"));
        await Residents.Yoshiko(world);
        await world.Send(
            Sato, "record.save", new() { ["type"] = "observation", ["version"] = 2, ["opId"] = "one" },
            new() { ["field:subject"] = "1", ["field:temperature"] = "36.8", ["field:spo2"] = "97" });

        var form = SeenCard.Of(await world.Press(Suzuki, SeenCard.Of(await world.Say(Suzuki, "表示 2")), "訂正する"));
        await world.Press(Suzuki, form, "訂正を保存", ("spo2", "96"));

        form.InputIds.ShouldNotContain("field:temperature");
        form.Text.ShouldContain("36.8 ℃\n");
        form.Text.ShouldContain("看護師");
        ((await Stored(world, 2)).Values.Number("temperature"), (await Stored(world, 2)).Values.Number("spo2")).ShouldBe((36.8m, 96m));
    }
}
