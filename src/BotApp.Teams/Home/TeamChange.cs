using BotApp.Domain.Deliveries;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Teams.Home;

/// <summary>A team or channel was renamed, deleted or restored.</summary>
public static class TeamChange
{
    public static async Task<Answer> Run(Scene scene, TeamChangedTurn turn, CancellationToken cancellation)
    {
        switch (turn.EventType)
        {
            case "teamRenamed" when scene.Unit is { } unit && !string.IsNullOrWhiteSpace(turn.NewName):
                unit.Name = turn.NewName.Trim();
                break;
            case "channelDeleted" when turn.ChannelId is { } channel:
                await Mark(scene, a => { a.DeadSince = scene.Now; a.DeadReason = "wire.channelDeleted"; }, channel, cancellation);
                break;
            case "channelRestored" when turn.ChannelId is { } channel:
                await Mark(scene, a => { a.DeadSince = null; a.DeadReason = null; }, channel, cancellation);
                break;
            default:
                break;
        }

        return new NoAnswer();
    }

    private static async Task Mark(Scene scene, Action<Address> mark, string channel, CancellationToken cancellation) =>
        (await scene.Db.Addresses.Where(a => a.ConversationId == channel).ToListAsync(cancellation)).ForEach(mark);
}
