using System.Text.Json.Nodes;
using BotApp.Domain.People;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using BotApp.Teams.Turns;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Teams.People;

/// <summary>
/// Seen by everybody who asks who may do what. An administrator decides here whose role ends; names are added by
/// 役割 {人} {役割} or on the binding card.
/// </summary>
public sealed record RolesCard(AppDb Db, Rights Rights, Language Language, Stage Stage)
{
    private const int MostGrants = 60;

    public static Task<JsonObject> Draw(RolesCard card, string notice, CancellationToken cancellation) => card.Draw(notice, cancellation);

    private Words Words => Stage.Deck.Words(Language);

    private async Task<JsonObject> Draw(string notice, CancellationToken cancellation)
    {
        var grants = await Grants(cancellation);
        return Stage.Deck.Draw("roles", Language, new
        {
            Title = Words.Say("roles.title"),
            Notice = notice,
            Roles = Enum.GetValues<Role>().Select(role => Row(role, grants)),
            Grants = Rights.IsAdministrator ? grants.Select(Choice) : [],
            Hint = Words.Say(Rights.IsAdministrator ? "roles.how" : "roles.onlyAdministrator"),
            Buttons = Rights.IsAdministrator && grants.Count > 0 ? Revoke() : [],
        });
    }

    private async Task<List<GrantLine>> Grants(CancellationToken cancellation)
    {
        var units = Rights.Memberships;
        var all = Rights.IsAdministrator;
        return await (
            from grant in Db.RoleGrants
            join person in Db.People on grant.PersonId equals person.Id
            join unit in Db.Units on grant.UnitId equals (long?)unit.Id into held
            from unit in held.DefaultIfEmpty()
            where grant.RevokedAt == null && (all || grant.UnitId == null || units.Contains(grant.UnitId.Value))
            orderby grant.Role, grant.Id
            select new GrantLine { Id = grant.Id, Role = grant.Role, Person = person.Name, Unit = unit == null ? null : unit.Name })
            .Take(MostGrants).ToListAsync(cancellation);
    }

    private object Row(Role role, List<GrantLine> grants)
    {
        var holders = grants.Where(g => g.Role == role).Select(Shown).ToList();
        return new
        {
            Name = RoleWords.Say(Words, role),
            People = holders.Count > 0
                ? string.Join(Between.Items(Language), holders)
                : Words.Say(role is Role.Administrator or Role.Vendor ? "roles.nobody" : "roles.nobodyYet"),
        };
    }

    private string Shown(GrantLine grant) => grant.Unit is null ? grant.Person : Words.Say("roles.inTeam", ("person", grant.Person), ("team", grant.Unit));

    private object Choice(GrantLine grant) => new
    {
        Title = $"{RoleWords.Say(Words, grant.Role)}: {Shown(grant)}",
        Value = Digits.Of(grant.Id),
    };

    private List<FormButton> Revoke() => [new(Words.Say("roles.end"), "people.revoke", []) { Style = "destructive" }];

    private sealed class GrantLine
    {
        public long Id { get; init; }

        public Role Role { get; init; }

        public required string Person { get; init; }

        public string? Unit { get; init; }
    }
}
