using System.Threading.Channels;

namespace BotApp.Domain.Deliveries;

/// <summary>Wakes the delivery loop in this process after a commit that wrote deliveries. Rings melt together.</summary>
public sealed class DeliveryBell
{
    private readonly Channel<bool> rings = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Ring() => rings.Writer.TryWrite(true);

    /// <summary>For what waits a little: the clock's sweep would find it up to a second late.</summary>
    public void RingIn(TimeSpan pause, TimeProvider clock) =>
        _ = Task.Delay(pause > TimeSpan.Zero ? pause : TimeSpan.Zero, clock)
            .ContinueWith(_ => Ring(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);

    public async Task Wait(CancellationToken cancellation) => await rings.Reader.ReadAsync(cancellation);
}
