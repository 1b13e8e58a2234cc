using BotApp.Domain.Deliveries;
using BotApp.Domain.Events;
using BotApp.Teams.Wire;
using BotApp.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Jobs;

public sealed class DeadDeliveryTests
{
    [Theory, OnBothDatabases]
    public async Task A_dead_address_ends_what_waits_for_it_and_says_so_for_every_new_message(Database database)
    {
        await using var world = await JobsWorld.Start(database);
        var gone = await world.Place("gone");
        var other = await world.Place("other");
        world.Wire.Answer = to => Task.FromResult<WireResult?>(to.Id == gone.Id ? new Rejected("wire.notInRoster", true, "403") : null);
        await world.Post(gone, Face.Episode, 1);
        await world.Post(gone, Face.Episode, 2);
        await world.Post(other, Face.Episode, 1);

        await world.SendDue();
        await world.Post(gone, Face.Episode, 3);
        await world.SendDue();

        var deliveries = await world.Deliveries();
        deliveries.Where(d => d.AddressId == gone.Id).ShouldAllBe(d => d.State == DeliveryState.Dead && d.Problem == "wire.notInRoster");
        world.Wire.Calls.Count(c => c.StartsWith($"post {gone.Id} ", StringComparison.Ordinal)).ShouldBe(1);
        world.Seen(other).Count.ShouldBe(1);
        var address = await world.Storage.Read((db, token) => db.Addresses.SingleAsync(a => a.Id == gone.Id, token));
        (address.DeadReason, address.DeadSince).ShouldBe(("wire.notInRoster", world.Clock.GetUtcNow()));
        (await Failed(world)).ShouldBe(deliveries.Where(d => d.AddressId == gone.Id).Select(d => d.Id));
    }

    [Theory, OnBothDatabases]
    public async Task A_message_that_is_refused_alone_stops_no_other(Database database)
    {
        await using var world = await JobsWorld.Start(database);
        var nurses = await world.Place("nurses");
        var calls = 0;
        world.Wire.Answer = _ => Task.FromResult<WireResult?>(++calls == 1 ? new Rejected("wire.tooLarge", false, "413") : null);
        await world.Post(nurses, Face.Episode, 1);
        await world.Post(nurses, Face.Episode, 2);

        await world.SendDue();

        (await world.States()).ShouldBe([DeliveryState.Dead, DeliveryState.Sent]);
        (await Failed(world)).Count.ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task A_face_that_cannot_be_drawn_is_given_up_after_ten_times_and_holds_nobody(Database database)
    {
        await using var world = await JobsWorld.Start(database);
        var nurses = await world.Place("nurses");
        await world.Post(nurses, Face.Episode, CounterFaces.Broken);
        await world.Post(nurses, Face.Episode, 2);

        await world.SendDue();
        world.Seen(nurses).ShouldBe(["Episode 2: 0"]);
        for (var n = 0; n < 9; n++)
        {
            (await world.States())[0].ShouldBe(DeliveryState.Pending);
            await world.SendDueAfter(TimeSpan.FromMinutes(2));
        }

        (await world.Deliveries())[0].ShouldSatisfyAllConditions(d => d.State.ShouldBe(DeliveryState.Dead), d => d.Problem.ShouldBe("wire.notDrawn"));
        (await Failed(world)).Count.ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task What_could_not_be_sent_for_a_day_is_given_up(Database database)
    {
        await using var world = await JobsWorld.Start(database);
        var nurses = await world.Place("nurses");
        world.Wire.Answer = _ => Task.FromResult<WireResult?>(new Held(world.Clock.GetUtcNow().AddMinutes(10), "503"));
        await world.Post(nurses, Face.Episode, 1);

        await world.SendDue();
        await world.SendDueAfter(TimeSpan.FromHours(23));
        var before = await world.States();
        await world.SendDueAfter(TimeSpan.FromHours(2));

        before.ShouldBe([DeliveryState.Pending]);
        (await world.States()).ShouldBe([DeliveryState.Dead]);
    }

    private static Task<List<long>> Failed(JobsWorld world) => world.Storage.Read((db, token) =>
        db.Events.Where(e => e.Kind == EventKind.DeliveryFailed).OrderBy(e => e.AboutId).Select(e => e.AboutId!.Value).ToListAsync(token));
}
