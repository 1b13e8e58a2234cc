using BotApp.Domain.Deliveries;
using BotApp.Teams.Wire;

namespace BotApp.Teams.Alerts;

/// <summary>Draws the faces of this room.</summary>
public static class EpisodeFaces
{
    public static async Task<OutgoingMessage?> Draw(Sheet sheet, CancellationToken cancellation)
    {
        if (await EpisodeView.Of(sheet, cancellation) is not { } view)
        {
            return null;
        }

        return sheet.Face.Face is Face.EpisodeCall ? CallFace.Draw(view) : await EpisodeFace.Draw(view, cancellation);
    }
}
