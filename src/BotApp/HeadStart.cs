namespace BotApp;

/// <summary>
/// Something long that a start needs later: begun at once on a thread of its own, since those of the pool, few at a start, are
/// for what is short. Who asks before it is ready waits, or gets its fault.
/// </summary>
internal static class HeadStart
{
    public static Lazy<T> Of<T>(Func<T> make)
    {
        var made = new Lazy<T>(make);
        _ = Task.Factory.StartNew(() => made.Value, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        return made;
    }
}
