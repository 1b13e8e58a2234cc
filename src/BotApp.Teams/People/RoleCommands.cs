using BotApp.Domain.Deliveries;
using BotApp.Domain.People;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Teams.People;

/// <summary>roles, and role {person} {role}: who may do what (administrators).</summary>
public static class RoleCommands
{
    public static async Task<Answer> Show(Scene scene, CancellationToken cancellation)
    {
        var card = await RolesCard.Draw(new(scene.Db, scene.Rights, scene.Language, scene.Stage), "", cancellation);
        return new CardAnswer(card, scene.Say("roles.summary"), Replaces: scene.Turn is ActionTurn);
    }

    /// <summary>
    /// 役割 佐藤 看護 names a person for a role, in this team or in the only team of the administrator. The word alone shows
    /// who has which.
    /// </summary>
    public static async Task<Answer> Grant(Scene scene, string typed, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return await Show(scene, cancellation);
        }

        if (!scene.Rights.IsAdministrator)
        {
            return scene.Tell("roles.onlyAdministrator");
        }

        var words = typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2 || RoleWords.Read(words[^1]) is not { } role)
        {
            return scene.Tell("roles.how");
        }

        var units = await UnitsIn(scene, cancellation);
        var found = await Find(scene, units, string.Join(' ', words[..^1]), cancellation);
        return found.Count == 1
            ? await Grant(scene, found[0], role, cancellation)
            : NotOne(scene, string.Join(' ', words[..^1]), found);
    }

    private static async Task<Answer> Grant(Scene scene, (Unit Unit, Person Person) who, Role role, CancellationToken cancellation)
    {
        var unitId = role is Role.Administrator ? (long?)null : who.Unit.Id;
        var granted = await GrantRole.Run(scene.Db, scene.Me.Id, who.Person.Id, role, unitId, scene.Now, cancellation);
        return granted.IsRefused ? scene.Refuse(granted.Refusals) : new FaceAnswer(new(Face.Roles, who.Unit.Id));
    }

    private static async Task<List<Unit>> UnitsIn(Scene scene, CancellationToken cancellation) => scene.Unit is { } here
        ? [here]
        : await scene.Db.Units.Where(u => u.RemovedAt == null).OrderBy(u => u.Id).ToListAsync(cancellation);

    private static async Task<List<(Unit Unit, Person Person)>> Find(
        Scene scene, List<Unit> units, string name, CancellationToken cancellation)
    {
        // A mention says who it is without any doubt; a typed name may fit several.
        var mentioned = scene.Turn is MessageTurn message ? message.Mentions.Select(m => m.UserId).ToHashSet(StringComparer.Ordinal) : [];
        var found = new List<(Unit, Person)>();
        foreach (var unit in units)
        {
            var people = await Roster.Of(scene.Db, unit.Id, cancellation);
            var fitting = mentioned.Count > 0
                ? people.Where(p => p.UserId is { } id && mentioned.Contains(id)).ToList()
                : Roster.Named(people, name);
            found.AddRange(fitting.Select(p => (unit, p)));
        }

        return found;
    }

    private static TextAnswer NotOne(Scene scene, string name, List<(Unit Unit, Person Person)> found)
    {
        var typed = SafeText.Cap(SafeText.Line(name), 40);
        if (found.Count == 0)
        {
            return scene.Tell("roles.nobodyNamed", ("name", typed));
        }

        var people = string.Join(Between.Items(scene.Language), found.Take(5).Select(f => scene.Say("roles.inTeam", ("person", f.Person.Name), ("team", f.Unit.Name))));
        return scene.Tell("roles.severalNamed", ("name", typed), ("people", people));
    }
}
