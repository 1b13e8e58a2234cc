using BotApp.Domain.People;
using BotApp.Teams.Wire;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Teams.Home;

/// <summary>The home card as a welcome in the personal chat: what this person can do here.</summary>
public static class HomeFace
{
    public static async Task<OutgoingMessage?> Draw(Sheet sheet, CancellationToken cancellation)
    {
        var person = await sheet.Db.People.FirstOrDefaultAsync(p => p.Id == sheet.Face.Id, cancellation);
        if (person is null)
        {
            return null;
        }

        var owner = new HomeOwner(
            sheet.Db, person, await Rights.Of(sheet.Db, person.Id, cancellation), sheet.Language, sheet.Stage);
        var card = await HomeCard.Draw(owner, sheet.Say("home.welcome"), [], cancellation);
        return OutgoingMessage.OfCard(card, sheet.Say("home.summary"));
    }
}
