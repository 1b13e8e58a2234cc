namespace BotApp.Bot.Inbound;

/// <summary>A JSON string that is no text: bytes that are no UTF-8, or half a surrogate pair.</summary>
internal sealed class UnreadableTextException(Exception inner) : Exception("A JSON string is no text.", inner);
