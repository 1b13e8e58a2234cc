using BotApp.Domain.Deliveries;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;
using BotApp.Teams.Wire;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Jobs;

/// <summary>A state that a test can change, and how it looks: <c>Episode 27: 3</c> shows the counter <c>Episode 27</c>.</summary>
internal sealed class CounterFaces : IDrawFaces
{
    /// <summary>Faces with this id cannot be drawn. No record ever gets a number below one.</summary>
    public const long Broken = -666;

    /// <summary>Faces with this id have nothing to show.</summary>
    public const long Nothing = -404;

    public async Task<OutgoingMessage?> Draw(AppDb db, FaceRef face, Language language, long? viewerId, CancellationToken cancellation)
    {
        if (face.Id == Broken)
        {
            throw new InvalidDataException("broken");
        }

        var name = $"{face.Face} {face.Id}";
        var state = await db.Set<Counter>().Where(c => c.Name == name).Select(c => c.Last).SingleOrDefaultAsync(cancellation);
        return face.Id == Nothing ? null : OutgoingMessage.OfText($"{name}: {state}");
    }
}
