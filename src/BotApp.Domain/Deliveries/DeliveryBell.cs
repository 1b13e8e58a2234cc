using System.Threading.Channels;

namespace BotApp.Domain.Deliveries;

/// <summary>Wakes the delivery loop in this process after a commit that wrote deliveries. Rings melt together.</summary>
public sealed class DeliveryBell
{
    private readonly Channel<bool> rings = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Ring() => rings.Writer.TryWrite(true);

    public async Task Wait(CancellationToken cancellation) => await rings.Reader.ReadAsync(cancellation);
}
