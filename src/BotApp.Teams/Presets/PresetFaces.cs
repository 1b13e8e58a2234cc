using BotApp.Teams.Wire;

namespace BotApp.Teams.Presets;

/// <summary>Draws the faces of this room.</summary>
public static class PresetFaces
{
    public static Task<OutgoingMessage?> Draw(Sheet sheet, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        _ = sheet;
        return Task.FromResult<OutgoingMessage?>(null);
    }
}
