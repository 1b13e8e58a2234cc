using BotApp.Teams.Wire;

namespace BotApp.Teams.Alerts;

/// <summary>Draws the faces of this room.</summary>
public static class EpisodeFaces
{
    public static Task<OutgoingMessage?> Draw(Sheet sheet, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        _ = sheet;
        return Task.FromResult<OutgoingMessage?>(null);
    }
}
