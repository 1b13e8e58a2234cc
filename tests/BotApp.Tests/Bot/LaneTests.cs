using BotApp.Teams.Wire;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Bot;

/// <summary>Rate windows as the other side counts them, and updates that melt together.</summary>
public sealed class LaneTests
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_window_of_a_conversation_is_ever_exceeded_and_others_go_on()
    {
        await using var world = await WireWorld.Start(("Limits:Send:0", "5/0.4"), ("Limits:Send:1", "8/1"), ("Limits:LaneWait", "00:00:10"));
        var slow = Enumerable.Range(0, 20).Select(_ => Post(world, "a:1")).ToList();
        var quick = await Task.WhenAll(Enumerable.Range(2, 5).Select(i => Post(world, $"a:{i}")));
        quick.ShouldAllBe(r => r is Accepted);
        slow.Count(t => t.IsCompleted).ShouldBeLessThan(15, "the busy conversation is still at it");

        (await Task.WhenAll(slow)).ShouldAllBe(r => r is Accepted);
        var times = world.Connector.Calls.Where(c => c.Path.Contains("a:1", StringComparison.Ordinal)).Select(c => c.At).Order().ToList();
        MostWithin(times, 0.4).ShouldBeLessThanOrEqualTo(5);
        MostWithin(times, 1).ShouldBeLessThanOrEqualTo(8);
        (times[^1] - times[0]).TotalSeconds.ShouldBeInRange(2, 4, "20 at 8 a second");
    }

    [Fact]
    public async Task The_budget_of_a_tenant_holds_over_all_its_conversations()
    {
        await using var world = await WireWorld.Start(("Limits:PerTenantSecond", "20"), ("Limits:LaneWait", "00:00:10"));
        var results = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => Post(world, $"a:{i}"))
            .Append(world.Wire.Post(world.Personal("a:other", tenant: "other"), OutgoingMessage.OfText("x"), Now)));

        results.ShouldAllBe(r => r is Accepted);
        var times = world.Connector.Calls.Select(c => c.At).Order().ToList();
        MostWithin(times, 1).ShouldBeLessThanOrEqualTo(21, "20, and one of the other tenant");
        (times[^1] - times[0]).TotalSeconds.ShouldBeInRange(2, 4);
    }

    [Fact]
    public async Task Who_would_wait_too_long_is_told_when_to_come_back()
    {
        await using var world = await WireWorld.Start(("Limits:Send:0", "2/30"), ("Limits:LaneWait", "00:00:00.3"));
        await Post(world, "a:1");
        await Post(world, "a:1");
        var held = (await Post(world, "a:1")).ShouldBeOfType<Held>();
        (held.Until - TimeProvider.System.GetUtcNow()).TotalSeconds.ShouldBeInRange(28, 30);
        world.Connector.Calls.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Messages_of_one_conversation_leave_in_the_order_they_came()
    {
        await using var world = await WireWorld.Start(("Limits:Send:0", "1000/1"), ("Limits:PerTenantSecond", "1000"));
        await Task.WhenAll(Enumerable.Range(0, 40).Select(i => world.Wire.Post(world.Personal(), OutgoingMessage.OfText($"{i}"), Now)));
        world.Connector.Calls.Select(c => c.Text).ShouldBe(Enumerable.Range(0, 40).Select(i => $"{i}"));
    }

    [Fact]
    public async Task Updates_of_one_message_that_wait_melt_into_the_latest()
    {
        await using var world = await WireWorld.Start();
        var release = new TaskCompletionSource();
        world.Connector.Answers = async (_, _) =>
        {
            await release.Task;
            return false;
        };
        var first = Update(world, "5", "v1");
        await world.Connector.Expect(1);
        var waiting = new[] { Update(world, "5", "v2"), Update(world, "6", "other"), Update(world, "5", "v3"), Update(world, "5", "v4") };
        release.SetResult();

        (await first).ShouldBe(new Accepted("5", null));
        (await Task.WhenAll(waiting)).ShouldBe([new Accepted("5", null), new Accepted("6", null), new Accepted("5", null), new Accepted("5", null)]);
        world.Connector.Calls.Select(c => c.Text).ShouldBe(["v1", "v4", "other"]);
        (await Update(world, "5", "v5")).ShouldBeOfType<Accepted>();
        world.Connector.Calls.Count.ShouldBe(4);
    }

    [Fact]
    public async Task Who_stops_waiting_takes_nobody_elses_place()
    {
        await using var world = await WireWorld.Start(("Limits:Send:0", "3/1"), ("Limits:LaneWait", "00:00:05"));
        for (var i = 0; i < 3; i++)
        {
            await Post(world, "a:1");
        }

        using var stop = new CancellationTokenSource(50);
        var gaveUp = Enumerable.Range(0, 10).Select(_ => world.Wire.Post(world.Personal("a:1"), OutgoingMessage.OfText("no"), stop.Token)).ToList();
        foreach (var task in gaveUp)
        {
            await Should.ThrowAsync<OperationCanceledException>(() => task);
        }

        for (var i = 0; i < 3; i++)
        {
            (await Post(world, "a:1")).ShouldBeOfType<Accepted>();
        }

        world.Connector.Calls.ShouldNotContain(c => c.Text == "no");
    }

    [Fact]
    public async Task Who_the_tenant_holds_up_gives_the_place_in_the_lane_back()
    {
        await using var world = await WireWorld.Start(("Limits:Send:0", "3/60"), ("Limits:PerTenantSecond", "1"), ("Limits:LaneWait", "00:00:00.2"));
        await Post(world, "a:other");
        for (var i = 0; i < 3; i++)
        {
            (await Post(world, "a:1")).ShouldBeOfType<Held>().Problem.ShouldBe("rate window of the tenant");
        }

        await Task.Delay(1200, Now);
        (await Post(world, "a:1")).ShouldBeOfType<Accepted>();
    }

    private static Task<WireResult> Post(WireWorld world, string conversation) =>
        world.Wire.Post(world.Personal(conversation), OutgoingMessage.OfText("x"), Now);

    private static Task<WireResult> Update(WireWorld world, string activityId, string text) =>
        world.Wire.Update(world.Personal(), activityId, OutgoingMessage.OfText(text), Now);

    private static int MostWithin(List<DateTimeOffset> times, double seconds) =>
        times.Max(start => times.Count(t => t >= start && (t - start).TotalSeconds < seconds));
}
