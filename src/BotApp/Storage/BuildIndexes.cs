using System.Collections.Concurrent;
using System.Diagnostics;
using BotApp.Domain.Storage;

namespace BotApp.Storage;

/// <summary>
/// Builds indexes that lists wanted, one after the other, beside everything else. Nothing is written down: whoever
/// uses the list after a kill asks again.
/// </summary>
internal sealed partial class BuildIndexes(IEngine engine, ILogger log)
{
    // One that failed stays here: asking for it at every turn would try it at every turn. The next start tries again.
    private readonly ConcurrentDictionary<string, bool> underWay = new(StringComparer.Ordinal);
    private readonly Lock turn = new();
    private Task last = Task.CompletedTask;

    public void Want(IndexToBuild index)
    {
        if (!underWay.TryAdd(index.Name, true))
        {
            return;
        }

        lock (turn)
        {
            var before = last;
            using (ExecutionContext.SuppressFlow())
            {
                last = Task.Run(() => Build(index, before));
            }
        }
    }

    private async Task Build(IndexToBuild index, Task before)
    {
        await before;
        var began = Stopwatch.GetTimestamp();
        try
        {
            await engine.BuildIndex(index, CancellationToken.None);
            underWay.TryRemove(index.Name, out _);
            LogBuilt(index.Name, (long)Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }
        catch (Exception fault)
        {
            LogNotBuilt(fault, index.Name);
        }
    }

    [LoggerMessage(LogLevel.Information, "Index {Index} was built in {Milliseconds} ms")]
    private partial void LogBuilt(string index, long milliseconds);

    [LoggerMessage(LogLevel.Error, "Index {Index} could not be built")]
    private partial void LogNotBuilt(Exception fault, string index);
}
