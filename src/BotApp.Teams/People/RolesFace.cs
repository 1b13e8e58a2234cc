using BotApp.Domain.People;
using BotApp.Teams.Wire;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Teams.People;

/// <summary>Who holds which role, after a change of it. Drawn for an administrator, or for a channel without buttons.</summary>
public static class RolesFace
{
    public static async Task<OutgoingMessage?> Draw(Sheet sheet, CancellationToken cancellation)
    {
        var viewer = sheet.ViewerId ?? await sheet.Db.RoleGrants
            .Where(g => g.Role == Role.Administrator && g.RevokedAt == null).Select(g => g.PersonId).FirstOrDefaultAsync(cancellation);
        var rights = await Rights.Of(sheet.Db, viewer, cancellation);
        var card = await RolesCard.Draw(
            new(sheet.Db, rights, sheet.Language, sheet.Stage), sheet.Say("roles.changed"), cancellation);
        return OutgoingMessage.OfCard(card, sheet.Say("roles.summary"));
    }
}
