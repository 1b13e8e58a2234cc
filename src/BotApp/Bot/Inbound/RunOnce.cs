using System.Collections.Concurrent;
using BotApp.Bot.Outbound;
using BotApp.Settings;
using BotApp.Teams.Turns;

namespace BotApp.Bot.Inbound;

/// <summary>
/// The same message delivered again while we work on it, or soon after, is not run again: it waits for the first one and
/// shares its fate. This is memory only; turns that write are recognised by their inbox row as well.
/// </summary>
internal sealed class RunOnce(IRunTurns turns, LimitSettings limits, TimeProvider clock)
{
    private const int MostRemembered = 20_000;
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(5);

    private readonly Lock gate = new();
    private ConcurrentDictionary<(string, string), TaskCompletionSource> current = new();
    private ConcurrentDictionary<(string, string), TaskCompletionSource> before = new();
    private int remembered;
    private long turnedAt = clock.GetTimestamp();

    /// <returns>The answer, or null when this was a duplicate. Invokes always run: they wait for a body.</returns>
    public async Task<Answer?> Run(Turn turn)
    {
        if (turn.InboxKey is not { } inboxKey || InvokeAnswer.IsFor(turn))
        {
            return await RunNow(turn);
        }

        ForgetOldOnes();
        var key = (turn.Caller.TenantId, inboxKey);
        var mine = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        if (before.TryGetValue(key, out var first) || (first = current.GetOrAdd(key, mine)) != mine)
        {
            await first.Task;
            return null;
        }

        return await RunFirst(turn, key, mine);
    }

    private async Task<Answer> RunFirst(Turn turn, (string, string) key, TaskCompletionSource mine)
    {
        try
        {
            var answer = await RunNow(turn);
            mine.SetResult();
            return answer;
        }
        catch (Exception problem)
        {
            // It was not done: the next delivery tries again.
            current.TryRemove(new(key, mine));
            before.TryRemove(new(key, mine));
            mine.SetException(problem);
            _ = mine.Task.Exception;
            throw;
        }
    }

    // What a person asked for is finished even when their client went away: the repeated delivery finds it done.
    private async Task<Answer> RunNow(Turn turn)
    {
        var start = clock.GetTimestamp();
        using var end = new CancellationTokenSource(limits.TurnTimeout, clock);
        var answer = await turns.Run(turn, end.Token);
        WireMeter.Ran(turn, answer, clock.GetElapsedTime(start));
        return answer;
    }

    // Counted by hand: the dictionary's own Count takes all its locks.
    private void ForgetOldOnes()
    {
        if (Interlocked.Increment(ref remembered) < MostRemembered && clock.GetElapsedTime(Volatile.Read(ref turnedAt)) < Remembered)
        {
            return;
        }

        lock (gate)
        {
            if (remembered >= MostRemembered || clock.GetElapsedTime(turnedAt) >= Remembered)
            {
                (before, current) = (current, new());
                (remembered, turnedAt) = (0, clock.GetTimestamp());
            }
        }
    }
}
