using System.Globalization;
using BotApp.Domain;
using BotApp.Domain.Deliveries;
using BotApp.Domain.People;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Teams.People;

/// <summary>Who holds a role: named on the guide and binding cards, ended on the roles card.</summary>
public static class PeopleVerbs
{
    public static bool OnlyReads(string verb) => verb is not ("people.name" or "people.revoke");

    public static Task<Answer> Run(Scene scene, ActionTurn turn, CancellationToken cancellation) => turn.Verb switch
    {
        "people.name" => Name(scene, turn, cancellation),
        "people.revoke" => Revoke(scene, turn, cancellation),
        _ => Verbs.Unknown(scene),
    };

    /// <summary>The picker's people (and typed names) hold the role of the channel's purpose from now on; who was unticked does not.</summary>
    private static async Task<Answer> Name(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var face = turn.Number("binding") is { } binding ? new FaceRef(Face.Binding, binding) : new FaceRef(Face.Guide, turn.Number("unit") ?? 0);
        var (unitId, role) = await Meant(scene, face, cancellation);
        if (unitId is not { } unit)
        {
            return await Verbs.Unknown(scene);
        }

        if (!scene.Rights.IsAdministrator)
        {
            return scene.Tell("roles.onlyAdministrator");
        }

        var roster = await Roster.Of(scene.Db, unit, cancellation);
        var ticked = Ids(turn.Text("ticked"));
        var (picked, unclear) = Picked(turn, roster);
        if (unclear.Count > 0)
        {
            return scene.Refuse([.. unclear.Select(name => Refusal.Of("roles.nobodyNamed", ("name", name)))]);
        }

        if (picked.Count == 0 && ticked.Count == 0)
        {
            return scene.Tell("roles.pickSomebody");
        }

        var named = await NameHolders.Run(scene.Db, scene.Me.Id, role, unit, new(picked, ticked), scene.Now, cancellation);
        return named.IsRefused ? scene.Refuse(named.Refusals) : new FaceAnswer(HolderChange.On(face, named.Value, scene.Now));
    }

    private static List<long> Ids(string? listed) => [.. (listed ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries)
        .Select(id => long.TryParse(id, CultureInfo.InvariantCulture, out var number) ? number : 0)];

    private static async Task<(long? UnitId, Role Role)> Meant(Scene scene, FaceRef face, CancellationToken cancellation)
    {
        if (face.Face is Face.Guide)
        {
            return (await scene.Db.Units.AnyAsync(u => u.Id == face.Id, cancellation) ? face.Id : null, Role.Nurse);
        }

        var binding = await scene.Db.ChannelBindings.FirstOrDefaultAsync(b => b.Id == face.Id, cancellation);
        return (binding?.UnitId, binding is null ? Role.Staff : RoleWords.Of(binding.Purpose));
    }

    private static (List<long> Picked, List<string> Unclear) Picked(ActionTurn turn, List<Person> roster)
    {
        var ids = Ids(turn.Inputs.GetValueOrDefault(CardInput.Id("people")));
        var picked = roster.Where(p => ids.Contains(p.Id)).Select(p => p.Id).ToList();
        var unclear = new List<string>();
        var typed = (turn.Inputs.GetValueOrDefault(CardInput.Id("names")) ?? "")
            .Split(['、', ',', '，', '\n', '/', '・'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var name in typed)
        {
            var found = Roster.Named(roster, name);
            if (found.Count == 1)
            {
                picked.Add(found[0].Id);
            }
            else
            {
                unclear.Add(name);
            }
        }

        return ([.. picked.Distinct()], unclear);
    }

    private static async Task<Answer> Revoke(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        if (!scene.Rights.IsAdministrator)
        {
            return scene.Tell("roles.onlyAdministrator");
        }

        if (!long.TryParse(turn.Inputs.GetValueOrDefault(CardInput.Id("grant")), CultureInfo.InvariantCulture, out var grant))
        {
            return scene.Tell("roles.pickOne");
        }

        var revoked = await RevokeRole.Run(scene.Db, scene.Me.Id, grant, scene.Now, cancellation);
        return revoked.IsRefused ? scene.Refuse(revoked.Refusals) : new FaceAnswer(new(Face.Roles));
    }
}
