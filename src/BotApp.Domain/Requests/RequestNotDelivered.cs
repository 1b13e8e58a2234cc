using BotApp.Domain.Deliveries;
using BotApp.Domain.Events;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Requests;

/// <summary>The root card of a request could not be delivered: it waits for another channel, and administrators hear of it.</summary>
public static class RequestNotDelivered
{
    public static async Task Run(AppDb db, Event failed, CancellationToken cancellation)
    {
        var delivery = await db.Deliveries.AsNoTracking().FirstOrDefaultAsync(d => d.Id == failed.AboutId, cancellation);
        if (delivery is not { Face: Face.Request }
            || await db.Requests.FirstOrDefaultAsync(r => r.Id == delivery.FaceId, cancellation) is not { ChannelAddressId: not null } request)
        {
            return;
        }

        request.ChannelAddressId = null;
        await PostRequest.TellAdministrators(db, request, failed.At, cancellation);
        await RequestLog.Redraw(db, request, failed.At, cancellation);
    }
}
