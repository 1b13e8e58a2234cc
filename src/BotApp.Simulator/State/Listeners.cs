using System.Threading.Channels;

namespace BotApp.Simulator.State;

/// <summary>Each gets, in order, everything that is told from now on until it stops.</summary>
public sealed class Listeners<T>
{
    private readonly Lock gate = new();
    private readonly List<Channel<T>> listeners = [];

    public ChannelReader<T> Add(CancellationToken stop)
    {
        var listener = System.Threading.Channels.Channel.CreateUnbounded<T>();
        lock (gate)
            listeners.Add(listener);
        stop.Register(() =>
        {
            lock (gate)
                listeners.Remove(listener);
            listener.Writer.TryComplete();
        });
        return listener.Reader;
    }

    public void Tell(T news)
    {
        lock (gate)
        {
            foreach (var listener in listeners)
                listener.Writer.TryWrite(news);
        }
    }
}
