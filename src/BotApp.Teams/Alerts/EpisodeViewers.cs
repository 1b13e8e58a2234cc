using BotApp.Domain.Alerts;
using BotApp.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Teams.Alerts;

/// <summary>
/// Whose clients ask for the card as it is now when it comes into view: who may act, at most as many as Teams takes.
/// The card is complete without it. A closed episode is final and nobody asks.
/// </summary>
public static class EpisodeViewers
{
    private const int Most = 60;

    public static async Task<IReadOnlyList<string>> Of(EpisodeView view, CancellationToken cancellation)
    {
        if (view.Episode.State is EpisodeState.Closed)
        {
            return [];
        }

        return view.Nurses.Count > 0 ? Ids(view.Nurses) : Ids(await Members(view, cancellation));
    }

    private static Task<List<Person>> Members(EpisodeView view, CancellationToken cancellation)
    {
        var members = view.Sheet.Db.Memberships.Where(m => m.UnitId == view.Episode.UnitId && m.LeftAt == null && !m.IsGuest);
        return view.Sheet.Db.People.AsNoTracking()
            .Where(p => p.UserId != null && members.Any(m => m.PersonId == p.Id))
            .OrderBy(p => p.Id)
            .Take(Most)
            .ToListAsync(cancellation);
    }

    private static List<string> Ids(IEnumerable<Person> people) => [.. people.Select(p => p.UserId).OfType<string>().Take(Most)];
}
