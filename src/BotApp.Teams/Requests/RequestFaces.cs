using BotApp.Domain.Deliveries;
using BotApp.Teams.Wire;

namespace BotApp.Teams.Requests;

/// <summary>Draws the faces of this room.</summary>
public static class RequestFaces
{
    public static async Task<OutgoingMessage?> Draw(Sheet sheet, CancellationToken cancellation)
    {
        if (sheet.Face.Face is Face.Reply)
        {
            return await ReplyFace.Draw(sheet, cancellation);
        }

        return await RequestView.Of(sheet, sheet.Face.Id, cancellation) is { } view ? RequestFace.Draw(view) : null;
    }
}
