using BotApp.Domain.Deliveries;
using BotApp.Jobs;
using BotApp.Teams.Wire;
using BotApp.Tests.Storage;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Jobs;

public sealed class LeaseTests
{
    [Theory, OnBothDatabases]
    public async Task A_worker_frozen_past_its_lease_writes_nothing_and_its_twin_follows_the_state(Database database)
    {
        await using var world = await JobsWorld.Start(database);
        var nurses = await world.Place("nurses");
        await world.Post(nurses, Face.Episode, 1);
        var thaw = new TaskCompletionSource();
        var sends = 0;
        world.Wire.AnswerAfter = async _ =>
        {
            if (Interlocked.Increment(ref sends) == 1)
            {
                await thaw.Task;
            }

            return null;
        };

        var frozen = (await Claim(world)).Select(lane => world.Lane.Run(lane, CancellationToken.None)).ToList();
        world.Clock.Move(ClaimDeliveries.Lease + TimeSpan.FromSeconds(1));
        await world.SendDue();
        thaw.SetResult();
        await Task.WhenAll(frozen);
        await world.Change(Face.Episode, 1);
        await world.SendDue();

        (await world.Deliveries())[0].ShouldSatisfyAllConditions(d => d.State.ShouldBe(DeliveryState.Sent), d => d.Fence.ShouldBe(2));
        world.Seen(nurses).ShouldBe(["Episode 1: 1", "Episode 1: 1"]);
    }

    [Theory, OnBothDatabases]
    public async Task A_worker_that_was_overtaken_may_not_end_what_another_one_sends(Database database)
    {
        await using var world = await JobsWorld.Start(database);
        var nurses = await world.Place("nurses");
        await world.Post(nurses, Face.Episode, 1);
        var thaw = new TaskCompletionSource<WireResult?>();
        world.Wire.Answer = _ => thaw.Task;

        var frozen = (await Claim(world)).Select(lane => world.Lane.Run(lane, CancellationToken.None)).ToList();
        world.Clock.Move(ClaimDeliveries.Lease + TimeSpan.FromSeconds(1));
        var second = (await Claim(world)).Single();
        thaw.SetResult(new Rejected("wire.notInRoster", AddressIsDead: true, "403"));
        await Task.WhenAll(frozen);

        (await world.Deliveries()).Single().ShouldSatisfyAllConditions(
            d => d.State.ShouldBe(DeliveryState.Pending), d => d.LeasedUntil.ShouldBe(second.LeasedUntil));
    }

    [Theory, OnBothDatabases]
    public async Task Slow_sends_never_outlive_the_lease(Database database)
    {
        await using var world = await JobsWorld.Start(database);
        var nurses = await world.Place("nurses");
        for (var n = 1; n <= 8; n++)
        {
            await world.Post(nurses, Face.Episode, n);
        }

        var lapses = world.Clock.GetUtcNow() + ClaimDeliveries.Lease;
        var ends = new List<DateTimeOffset>();
        world.Wire.AnswerAfter = _ =>
        {
            world.Clock.Move(TimeSpan.FromSeconds(10));
            ends.Add(world.Clock.GetUtcNow());
            return Task.FromResult<WireResult?>(null);
        };
        foreach (var lane in await Claim(world))
        {
            await world.Lane.Run(lane, CancellationToken.None);
        }

        ends.Count.ShouldBeInRange(3, 7);
        ends.ShouldAllBe(end => end <= lapses);
        (await world.Deliveries()).ShouldAllBe(d => d.LeasedUntil == DateTimeOffset.UnixEpoch);
        await world.SendDue();
        world.Seen(nurses).ShouldBe(Enumerable.Range(1, 8).Select(n => $"Episode {n}: 0"));
    }

    [Theory, OnBothDatabases]
    public async Task What_a_dead_worker_held_is_claimed_again_when_its_lease_lapses(Database database)
    {
        await using var world = await JobsWorld.Start(database);
        await world.Post(await world.Place("nurses"), Face.Episode, 1);

        (await Claim(world)).Count.ShouldBe(1);
        (await Claim(world)).ShouldBeEmpty();
        world.Clock.Move(ClaimDeliveries.Lease + TimeSpan.FromSeconds(1));
        (await Claim(world)).Count.ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task Two_workers_never_send_to_one_address_at_once(Database database)
    {
        await using var world = await JobsWorld.Start(database);
        var places = await Task.WhenAll(Enumerable.Range(0, 6).Select(n => world.Place($"c{n}")));
        foreach (var place in places)
        {
            for (var n = 1; n <= 25; n++)
            {
                await world.Post(place, Face.Episode, n);
            }
        }

        var busy = new int[places.Max(p => p.Id) + 1];
        var together = 0;
        world.Wire.Answer = async to =>
        {
            together = Math.Max(together, Interlocked.Increment(ref busy[to.Id]));
            await Task.Delay(1);
            Interlocked.Decrement(ref busy[to.Id]);
            return null;
        };
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => world.SendDue()));
        await world.SendDue();

        together.ShouldBe(1);
        places.ShouldAllBe(p => world.Seen(p).SequenceEqual(Enumerable.Range(1, 25).Select(n => $"Episode {n}: 0")));
    }

    [Theory, OnBothDatabases]
    public async Task Whatever_Teams_answers_every_message_arrives_and_is_followed(Database database)
    {
        await using var world = await JobsWorld.Start(database);
        var random = new Random(27);
        var places = await Task.WhenAll(Enumerable.Range(0, 5).Select(n => world.Place($"c{n}")));
        world.Wire.Answer = _ => Task.FromResult(Random(random, 0.2, new Held(world.Clock.GetUtcNow().AddSeconds(3), "429"), new Unclear("502")));
        world.Wire.AnswerAfter = _ => Task.FromResult(Random(random, 0.1, new Unclear("timeout after accepting"), null));
        for (var n = 1; n <= 20; n++)
        {
            foreach (var place in places)
            {
                await world.Post(place, Face.Episode, n);
            }
        }

        await SendAll(world);
        for (var n = 1; n <= 20; n++)
        {
            await world.Change(Face.Episode, n);
        }

        await SendAll(world);
        (await world.States()).ShouldAllBe(s => s == DeliveryState.Sent || s == DeliveryState.Dropped);
        var linked = (await world.Copies()).Select(c => world.Wire.Standing[c.ActivityId].Text).ToList();
        linked.Count.ShouldBe(100);
        linked.ShouldAllBe(text => text.EndsWith(": 1", StringComparison.Ordinal));
    }

    private static Task<IReadOnlyList<ClaimedLane>> Claim(JobsWorld world) => world.Claim.Run(64, TestContext.Current.CancellationToken);

    private static async Task SendAll(JobsWorld world)
    {
        for (var n = 0; n < 200 && (await world.States()).Any(s => s is DeliveryState.Pending or DeliveryState.Unknown); n++)
        {
            await world.SendDueAfter(TimeSpan.FromSeconds(30));
        }
    }

    private static WireResult? Random(Random random, double chance, WireResult one, WireResult? other)
    {
        lock (random)
        {
            return random.NextDouble() < chance ? (random.Next(2) == 0 ? one : other ?? one) : null;
        }
    }
}
