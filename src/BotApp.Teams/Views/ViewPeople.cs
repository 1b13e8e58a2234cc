using BotApp.Domain.People;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Teams.Views;

/// <summary>The members of the units that the viewer may see, to choose from.</summary>
internal static class ViewPeople
{
    public static async Task<IReadOnlyList<FormChoice>> Of(ViewScene scene, int most, CancellationToken cancellation)
    {
        var units = scene.Ground.Reach.Units;
        var members = scene.Ground.Db.Memberships.Where(m => units.Contains(m.UnitId) && m.LeftAt == null && !m.IsGuest).Select(m => m.PersonId);
        var people = await scene.Ground.Db.People.AsNoTracking()
            .Where(p => members.Contains(p.Id)).OrderBy(p => p.Name).Take(most).ToListAsync(cancellation);
        return [.. people.Select(p => new FormChoice(Digits.Of(p.Id), p.Name))];
    }
}
