using System.Text.Json;
using BotApp.Domain.Deliveries;
using BotApp.Domain.People;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Requests;

/// <summary>The root card goes to the builders' channel of the unit. Without one, administrators hear of it in person.</summary>
public static class PostRequest
{
    /// <summary>A builders' channel was bound: what waited for one is posted.</summary>
    public static async Task Waiting(AppDb db, long unitId, DateTimeOffset now, CancellationToken cancellation)
    {
        var waiting = await db.Requests
            .Where(r => r.UnitId == unitId && r.ChannelAddressId == null && r.State != RequestState.Closed)
            .OrderBy(r => r.Number)
            .ToListAsync(cancellation);
        foreach (var request in waiting)
        {
            await Post(db, request, now, cancellation);
        }
    }

    internal static async Task Run(AppDb db, Request request, DateTimeOffset now, CancellationToken cancellation)
    {
        if (!await Post(db, request, now, cancellation))
        {
            await TellAdministrators(db, request, now, cancellation);
        }
    }

    /// <returns>Whether there is a channel.</returns>
    private static async Task<bool> Post(AppDb db, Request request, DateTimeOffset now, CancellationToken cancellation)
    {
        if (await BoundChannel.Of(db, request.UnitId, ChannelPurpose.Builders, cancellation) is not { } channel)
        {
            return false;
        }

        var workspace = await db.Workspaces.SingleAsync(w => w.Id == db.WorkspaceId, cancellation);
        request.ChannelAddressId = channel.Id;
        Send.Post(db, channel, new(Face.Request, request.Id), workspace.Language, now);
        return true;
    }

    internal static async Task TellAdministrators(AppDb db, Request request, DateTimeOffset now, CancellationToken cancellation)
    {
        var grants = db.RoleGrants.Where(g => g.Role == Role.Administrator && g.RevokedAt == null);
        var number = Digits.Of(request.Number);
        var notice = JsonSerializer.Serialize(new { words = "request.noChannel", number });
        foreach (var person in await db.People.Where(p => grants.Any(g => g.PersonId == p.Id)).ToListAsync(cancellation))
        {
            if (await PersonalChat.With(db, person.Id, cancellation) is { DeadSince: null } chat)
            {
                Send.Post(db, chat, new(Face.Notice, 0, notice), person.Language, now);
            }
        }
    }
}
