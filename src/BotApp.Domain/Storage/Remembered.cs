using System.Collections.Concurrent;

namespace BotApp.Domain.Storage;

/// <summary>
/// What turns work out from the database again and again. Nobody has to say what made it stale: what was worked out at one
/// moment of the database holds at that moment and is forgotten with it. Remember only what depends on nothing but the
/// rows and the key, so no clock and no chance, and what nobody changes afterwards.
/// </summary>
/// <param name="moment">
/// <see cref="AppDb.Moment"/>: forgotten when anything is written, and a write remembers nothing. Or
/// <see cref="AppDb.Ground"/>, for what is read from seldom changed tables only.
/// </param>
public sealed class Remembered<TKey, TValue>(int most, Func<AppDb, object?> moment)
    where TKey : notnull
{
    private Page page = new(new object());

    /// <param name="key">Names everything that the value depends on beside the rows, the workspace too.</param>
    public async ValueTask<TValue> Of(AppDb db, TKey key, Func<Task<TValue>> read)
    {
        if (moment(db) is not { } now)
        {
            return await read();
        }

        // A slow reader of an earlier moment may turn the page back: the next one only has to read again.
        var mine = Volatile.Read(ref page);
        if (!mine.Moment.Equals(now))
        {
            Volatile.Write(ref page, mine = new(now));
        }

        if (mine.Values.TryGetValue(key, out var known))
        {
            return known;
        }

        // A write that changes meanwhile what it reads here has no moment any more.
        var value = await read();
        return now.Equals(moment(db)) ? mine.Keep(key, value, most) : value;
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
