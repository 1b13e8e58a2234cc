using BotApp.Teams.Wire;

namespace BotApp.Tests.World;

/// <summary>A message of ours as it stands in a conversation now.</summary>
/// <param name="Thread">The root of the thread; null for a message of its own.</param>
public sealed record StandingMessage(int Number, string Id, string Conversation, string? Thread, OutgoingMessage Message, int Updates = 0)
{
    public SeenCard Card => new(Message.Card!);

    public string Text => Message.Card is null ? Message.Text ?? "" : Card.Text;
}
