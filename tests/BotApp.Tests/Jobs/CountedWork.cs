using BotApp.Domain.Events;

namespace BotApp.Tests.Jobs;

/// <summary>A room's work by the clock.</summary>
internal sealed class CountedWork : IDueWork
{
    private int asked;

    public bool Fails { get; init; }

    public int Asked => asked;

    public Task Run(CancellationToken cancellation)
    {
        Interlocked.Increment(ref asked);
        return Fails ? throw new InvalidDataException("a room's fault") : Task.CompletedTask;
    }
}
