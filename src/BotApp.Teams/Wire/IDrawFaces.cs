using BotApp.Domain.Deliveries;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;

namespace BotApp.Teams.Wire;

/// <summary>Draws a face from the state as it is now. Null when there is nothing (more) to show: the delivery is dropped.</summary>
public interface IDrawFaces
{
    /// <param name="viewerId">The person it is drawn for, or null for a card that many see.</param>
    Task<OutgoingMessage?> Draw(AppDb db, FaceRef face, Language language, long? viewerId, CancellationToken cancellation);
}
