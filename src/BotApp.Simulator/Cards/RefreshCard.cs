using System.Collections.Concurrent;
using BotApp.Simulator.Seen;
using BotApp.Simulator.Shapes;
using BotApp.Simulator.State;

namespace BotApp.Simulator.Cards;

/// <summary>A card came into somebody's view: refreshes it when that is due, once at a time per viewer.</summary>
public sealed class RefreshCard(World world, SeeMessage seeMessage, ExecuteAction execute)
{
    private readonly ConcurrentDictionary<string, bool> underWay = new(StringComparer.Ordinal);

    public async Task<SeenMessage> Run(Person person, Message message, CancellationToken stop)
    {
        var key = $"{message.Id}|{person.Id}";
        var due = seeMessage.Run(person, message).Attachments.FirstOrDefault(a => a.Refresh is { Due: true });
        if (due is not null && underWay.TryAdd(key, true))
        {
            try
            {
                await execute.Refresh(person, message, due.Index, "automatic", stop);
            }
            finally
            {
                underWay.TryRemove(key, out _);
            }
        }

        return seeMessage.Run(person, world.Messages.Find(message.Id)!);
    }

    /// <summary>"Refresh card" in the menu of the message.</summary>
    public Task<ClickResult> ByHand(Person person, Message message, CancellationToken stop) =>
        execute.Refresh(person, message, message.AdaptiveIndex() ?? throw RefusedException.NotFound("A card in this message"), "manual", stop);
}
