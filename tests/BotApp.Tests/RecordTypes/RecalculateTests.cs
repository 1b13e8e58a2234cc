using BotApp.Domain.Records.History;
using BotApp.Domain.Records.Recalculations;
using BotApp.Domain.RecordTypes;
using BotApp.Tests.Storage;
using BotApp.Tests.World;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;
using static BotApp.Tests.World.HotelWorld;

namespace BotApp.Tests.RecordTypes;

/// <summary>A formula that is added or changed holds for the records that are there already.</summary>
public sealed class RecalculateTests
{
    [Theory]
    [OnBothDatabases]
    public async Task Records_of_before_follow_a_new_formula_and_its_change_without_a_revision(Database database)
    {
        await using var world = await Start(database);
        var resident = await Residents.Yoshiko(world);
        var records = new List<long>();
        for (var pulse = 60; pulse < 90; pulse++)
        {
            records.Add(await Residents.Measure(world, resident, ("pulse", $"{pulse}")));
        }

        await Publish(world, "[脈拍] × 2");
        (await Builder.Value(world, records[0], "倍")).ShouldBeEmpty();
        await Due(world);
        (await Builder.Value(world, records[0], "倍")).ShouldBe("120");
        (await Builder.Value(world, records[^1], "倍")).ShouldBe("178");

        var field = await Builder.Field(world, "倍");
        await Builder.Change(world, Takahashi, field.Key, (await Builder.Type(world)).Version, ("label", "倍"), ("formula", "[脈拍] × 3"));
        await Due(world);
        (await Builder.Value(world, records[^1], "倍")).ShouldBe("267");
        (await world.Read((db, token) => db.Revisions.CountAsync(r => records.Contains(r.RecordNumber), token))).ShouldBe(records.Count);
    }

    [Fact]
    public async Task A_change_that_calculates_nothing_otherwise_begins_nothing()
    {
        await using var world = await Start();
        await Publish(world, "[脈拍] × 2");
        await Due(world);

        await Builder.Change(world, Takahashi, "pulse", (await Builder.Type(world)).Version, ("label", "脈"));

        (await world.Read((db, token) => db.Recalculations.CountAsync(r => r.EndedAt == null, token))).ShouldBe(0);
    }

    private static async Task Publish(HotelWorld world, string formula)
    {
        var settings = await Builder.Begin(world, "倍", FieldKind.Calculated);
        var sample = SeenCard.Of(await world.Press(Takahashi, settings, "見本を見る", ("formula", formula)));
        await world.Press(Takahashi, sample, "公開する");
    }

    private static Task Due(HotelWorld world) =>
        new DueRecalculations(world.Storage.Transactions, world.Clock).Run(TestContext.Current.CancellationToken);
}
