using BotApp.Teams.Wire;

namespace BotApp.Teams.Records;

/// <summary>Draws the faces of this room.</summary>
public static class RecordFaces
{
    public static Task<OutgoingMessage?> Draw(Sheet sheet, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        _ = sheet;
        return Task.FromResult<OutgoingMessage?>(null);
    }
}
