using BotApp.Simulator.Shapes;
using BotApp.Simulator.State;

namespace BotApp.Simulator.Seen;

/// <summary>The messages of a conversation, oldest first, threads flat.</summary>
public sealed class SeeMessages(World world, SeeMessage seeMessage)
{
    /// <summary>Which of them: of one thread, after one message, the youngest so many.</summary>
    public sealed record Which(string? Thread = null, string? After = null, int Limit = 200);

    public IReadOnlyList<SeenMessage> Run(Person viewer, string conversationId, Which which) =>
    [
        .. world.Messages.Of(conversationId)
            .Where(m => which.Thread is null || m.ThreadId == which.Thread)
            .Where(m => which.After is null || string.CompareOrdinal(m.Id, which.After) > 0)
            .TakeLast(which.Limit)
            .Select(m => seeMessage.Run(viewer, m)),
    ];
}
