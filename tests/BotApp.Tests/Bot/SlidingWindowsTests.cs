using BotApp.Bot.Outbound;
using BotApp.Settings;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Bot;

/// <summary>Rate windows by a clock that stands still: exact, and remembering no more than needed.</summary>
public sealed class SlidingWindowsTests
{
    private readonly MovedClock clock = new();

    [Fact]
    public void A_window_opens_when_its_oldest_call_has_left_it()
    {
        var windows = Teams();
        for (var i = 0; i < 7; i++)
        {
            Call(windows).ShouldBeNull();
            clock.Move(TimeSpan.FromMilliseconds(10));
        }

        windows.TryBegin().ShouldBe(TimeSpan.FromMilliseconds(930), "seven in one second");
        clock.Move(TimeSpan.FromMilliseconds(930));
        Call(windows).ShouldBeNull();
        windows.TryBegin().ShouldBe(TimeSpan.FromMilliseconds(1000), "eight in two seconds");
    }

    [Fact]
    public void A_running_call_counts_as_now_however_long_it_runs()
    {
        var windows = new SlidingWindows([new(2, TimeSpan.FromSeconds(1))], clock);
        windows.TryBegin().ShouldBeNull();
        windows.TryBegin().ShouldBeNull();
        clock.Move(TimeSpan.FromMinutes(1));
        windows.TryBegin().ShouldNotBeNull("both may arrive just now");
        windows.Return();
        windows.TryBegin().ShouldBeNull("one was not made");
    }

    [Fact]
    public void An_hour_of_calls_keeps_all_windows()
    {
        var windows = Teams();
        var calls = new List<DateTimeOffset>();
        var end = clock.GetUtcNow() + TimeSpan.FromHours(2.5);
        while (clock.GetUtcNow() < end)
        {
            if (Call(windows) is { } wait)
            {
                clock.Move(wait);
                continue;
            }

            calls.Add(clock.GetUtcNow());
            clock.Move(TimeSpan.FromMilliseconds(calls.Count * 7919 % 400));
        }

        foreach (var (most, seconds) in new[] { (7, 1), (8, 2), (60, 30), (1800, 3600) })
        {
            for (var i = most; i < calls.Count; i++)
            {
                (calls[i] - calls[i - most]).TotalSeconds.ShouldBeGreaterThanOrEqualTo(seconds);
            }
        }

        calls.Count.ShouldBeInRange(4400, 5500, "1,800 an hour are used up, not less");
    }

    private SlidingWindows Teams() => new(
        [.. new[] { "7/1", "8/2", "60/30", "1800/3600" }.Select(text => RateWindow.Parse(text)!)], clock);

    private static TimeSpan? Call(SlidingWindows windows)
    {
        var wait = windows.TryBegin();
        if (wait is null)
        {
            windows.End();
        }

        return wait;
    }
}
