namespace BotApp.Bot.Outbound;

internal enum CallKind
{
    /// <summary>Made twice it is there twice.</summary>
    Post,
    /// <summary>PUT or DELETE: made twice it is the same.</summary>
    Change,
    Read,
}
