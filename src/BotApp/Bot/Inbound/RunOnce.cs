using System.Collections.Concurrent;
using BotApp.Teams.Turns;

namespace BotApp.Bot.Inbound;

/// <summary>
/// The same message delivered again while we work on it, or soon after, is not run again: it waits for the first one and
/// shares its fate. This is memory only; turns that write are recognised by their inbox row as well.
/// </summary>
internal sealed class RunOnce(TimeProvider clock)
{
    private const int MostRemembered = 20_000;
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(5);

    private readonly Lock gate = new();
    private ConcurrentDictionary<(string, string), TaskCompletionSource> current = new();
    private ConcurrentDictionary<(string, string), TaskCompletionSource> before = new();
    private long turnedAt = clock.GetTimestamp();

    /// <returns>The answer, or null when this was a duplicate.</returns>
    public async Task<Answer?> Run(Turn turn, Func<Task<Answer>> run)
    {
        if (turn.InboxKey is not { } inboxKey)
        {
            return await run();
        }

        ForgetOldOnes();
        var key = (turn.Caller.TenantId, inboxKey);
        var mine = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        if (before.TryGetValue(key, out var first) || (first = current.GetOrAdd(key, mine)) != mine)
        {
            await first.Task;
            return null;
        }

        return await Run(key, mine, run);
    }

    private async Task<Answer> Run((string, string) key, TaskCompletionSource mine, Func<Task<Answer>> run)
    {
        try
        {
            var answer = await run();
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

    private void ForgetOldOnes()
    {
        if (current.Count < MostRemembered && clock.GetElapsedTime(Volatile.Read(ref turnedAt)) < Remembered)
        {
            return;
        }

        lock (gate)
        {
            if (current.Count >= MostRemembered || clock.GetElapsedTime(turnedAt) >= Remembered)
            {
                (before, current) = (current, new());
                turnedAt = clock.GetTimestamp();
            }
        }
    }
}
