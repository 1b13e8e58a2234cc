namespace BotApp.Bot.Inbound;

internal enum ActivityFate
{
    Run,
    /// <summary>Nothing of ours: answered 200 and forgotten.</summary>
    Ignore,
    /// <summary>An invoke that we do not know: 501.</summary>
    UnknownInvoke,
    /// <summary>Something that must be there is not: 400.</summary>
    Malformed,
}
