using System.Text.Json;
using BotApp.Domain.Alerts;
using BotApp.Domain.Alerts.Findings;
using BotApp.Domain.Events;
using BotApp.Domain.Records;
using BotApp.Domain.Records.History;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Records.Edits;

/// <summary>Everything that editing left behind, a line each, to be compared with another database's.</summary>
internal static class Histories
{
    public static Task<IReadOnlyList<string>> Of(Office office) => office.World.Read<IReadOnlyList<string>>(async (db, token) =>
    [
        .. (await db.Events.AsNoTracking().OrderBy(e => e.Id).ToListAsync(token)).Select(Line),
        .. (await db.Revisions.AsNoTracking().OrderBy(r => r.RecordNumber).ThenBy(r => r.Number).ToListAsync(token)).Select(r => "revision " + Json(r)),
        .. await Records(db, token),
        .. (await db.Set<Episode>().AsNoTracking().OrderBy(e => e.Id).ToListAsync(token)).Select(e => "episode " + Json(e)),
        .. (await db.Set<EpisodeFinding>().AsNoTracking().OrderBy(f => f.Id).ToListAsync(token)).Select(f => "finding " + Json(f)),
    ]);

    private static async Task<IReadOnlyList<string>> Records(AppDb db, CancellationToken cancellation)
    {
        var lines = new List<string>();
        foreach (var number in await db.Set<RecordNumber>().Select(n => n.Number).Order().ToListAsync(cancellation))
        {
            lines.Add("record " + Json((await LoadRecord.Run(db, number, cancellation))!.Row));
        }

        return lines;
    }

    // The numbers of the events differ: the other database counted what was taken back, too.
    private static string Line(Event e) => "event " + Json(new { e.Kind, e.At, e.PersonId, e.UnitId, e.RecordNumber, e.Revision, e.AboutId, e.TurnId });

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, Teams.Cards.CardSize.Wire);
}
