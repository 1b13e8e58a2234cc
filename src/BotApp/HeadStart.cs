namespace BotApp;

/// <summary>Something long that a start needs later: begun at once on another thread. Who asks before it is ready waits, or gets its fault.</summary>
internal static class HeadStart
{
    public static Lazy<T> Of<T>(Func<T> make)
    {
        var made = new Lazy<T>(make);
        _ = Task.Run(() => made.Value);
        return made;
    }
}
