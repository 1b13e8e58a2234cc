using System.Collections.Concurrent;

namespace BotApp.Domain.Storage;

/// <summary>
/// What turns work out from the database again and again, kept until anything is written. Nobody has to say what made it
/// stale: what was worked out at one moment of the database holds at that moment (<see cref="AppDb.Moment"/>) and is
/// forgotten with it. Remember only what depends on nothing but the rows and the key, so no clock and no chance, and
/// what nobody changes afterwards. A write remembers nothing.
/// </summary>
public sealed class Remembered<TKey, TValue>(int most)
    where TKey : notnull
{
    private Page page = new(new object());

    /// <param name="key">Names everything that the value depends on beside the rows, the workspace too.</param>
    public async ValueTask<TValue> Of(AppDb db, TKey key, Func<Task<TValue>> read)
    {
        if (db.Moment is not { } moment)
        {
            return await read();
        }

        // A slow reader of an earlier moment may turn the page back: the next one only has to read again.
        var mine = Volatile.Read(ref page);
        if (!mine.Moment.Equals(moment))
        {
            Volatile.Write(ref page, mine = new(moment));
        }

        return mine.Values.TryGetValue(key, out var known) ? known : mine.Keep(key, await read(), most);
    }

    private sealed class Page(object moment)
    {
        private int kept;

        public object Moment => moment;

        public ConcurrentDictionary<TKey, TValue> Values { get; } = [];

        public TValue Keep(TKey key, TValue value, int most)
        {
            if (Interlocked.Increment(ref kept) <= most)
            {
                Values[key] = value;
            }

            return value;
        }
    }
}
