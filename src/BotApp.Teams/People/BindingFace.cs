using BotApp.Domain.People;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using BotApp.Teams.Wire;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Teams.People;

/// <summary>
/// Seen in a channel that was just bound. Everybody reads what it is for now; the administrator decides who holds the
/// role, since a channel's roster is the whole team and makes nobody a nurse by itself.
/// </summary>
public static class BindingFace
{
    public static async Task<OutgoingMessage?> Draw(Sheet sheet, CancellationToken cancellation)
    {
        var binding = await sheet.Db.ChannelBindings.FirstOrDefaultAsync(b => b.Id == sheet.Face.Id, cancellation);
        if (binding is null)
        {
            return null;
        }

        var role = RoleWords.Of(binding.Purpose);
        var roster = await Roster.Of(sheet.Db, binding.UnitId, cancellation);
        var holders = await Roster.Holding(sheet.Db, role, binding.UnitId, cancellation);
        var changed = await HolderChange.Say(sheet, cancellation);
        return sheet.Card("binding", Face(sheet, binding, roster, holders, changed), sheet.Say("guide.boundSummary"));
    }

    private static object Face(Sheet sheet, ChannelBinding binding, List<Person> roster, List<Person> holders, string changed)
    {
        var purpose = binding.Purpose.ToString().ToLowerInvariant();
        var role = RoleWords.Say(sheet.Words, RoleWords.Of(binding.Purpose));
        var fits = roster.Count <= Roster.MostChoices;
        return new
        {
            Title = sheet.Say(binding.EndedAt is null ? $"guide.bound.{purpose}" : $"guide.unbound.{purpose}"),
            Text = sheet.Say($"guide.boundText.{purpose}"),
            People = fits && binding.EndedAt is null ? roster.Select(Choice) : [],
            Chosen = Ids(holders),
            Question = sheet.Say("guide.whoHolds", ("role", role)),
            TypedLabel = binding.EndedAt is null ? sheet.Say(fits ? "guide.typeNamesToo" : "guide.typeNames") : "",
            Holders = holders.Count > 0
                ? sheet.Say("guide.holders", ("role", role), ("people", string.Join(Between.Items(sheet.Language), holders.Select(p => p.Name))))
                : sheet.Say("guide.noHolders", ("role", role)),
            Changed = changed,
            Buttons = binding.EndedAt is null ? Name(sheet, binding, fits ? holders : []) : [],
        };
    }

    public static object Choice(Person person) => new
    {
        Title = person.Name.Length > 0 ? person.Name : person.AadObjectId,
        Value = Digits.Of(person.Id),
    };

    /// <summary>As a choice set holds several values.</summary>
    public static string Ids(IEnumerable<Person> people) =>
        string.Join(',', people.Select(p => Digits.Of(p.Id)));

    /// <param name="ticked">Who stands ticked on the card: who is unticked is told from who was never there.</param>
    private static List<FormButton> Name(Sheet sheet, ChannelBinding binding, List<Person> ticked) =>
        [new(sheet.Say("guide.name"), "people.name", new() { ["binding"] = binding.Id, ["ticked"] = Ids(ticked) }) { Style = "positive" }];
}
