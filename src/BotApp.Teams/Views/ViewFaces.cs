using BotApp.Domain.Deliveries;
using BotApp.Domain.People;
using BotApp.Domain.Records.Views;
using BotApp.Teams.Cards;
using BotApp.Teams.Records;
using BotApp.Teams.Wire;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Teams.Views;

/// <summary>Draws the faces of this room from the state as it is: a view, its draft, and a view that posts itself to a channel.</summary>
public static class ViewFaces
{
    public static async Task<OutgoingMessage?> Draw(Sheet sheet, CancellationToken cancellation) => sheet.Face.Face switch
    {
        Face.PinnedView => await Pinned(sheet, cancellation),
        _ => await View(sheet, cancellation),
    };

    private static async Task<OutgoingMessage?> View(Sheet sheet, CancellationToken cancellation)
    {
        if (await ViewScene.Of(sheet, cancellation) is not { Ground.Reach.Units.Count: > 0 } scene
            || await FindView.Run(sheet.Db, scene.Context.PersonId, sheet.Face.Id, cancellation) is not { } view)
        {
            return null;
        }

        var card = view.Row.IsDraft
            ? await DraftCard.Draw(scene, view, [], cancellation)
            : await ViewCard.Draw(scene, view, new(), cancellation);
        return OutgoingMessage.OfCard(card, sheet.Say("view.summary"));
    }

    /// <summary>Everybody in the channel reads it: masked, only its unit's records, and none at all where guests read along.</summary>
    private static async Task<OutgoingMessage?> Pinned(Sheet sheet, CancellationToken cancellation)
    {
        var pin = await sheet.Db.ViewPins.FirstOrDefaultAsync(p => p.Id == sheet.Face.Id, cancellation);
        if (pin is not { EndedAt: null } || await FindView.Shared(sheet.Db, pin.ViewId, cancellation) is not { } view)
        {
            return null;
        }

        var ground = await RecordGround.Of(sheet with { ViewerId = null }, null, pin.UnitId, cancellation);
        var scene = new ViewScene(ground, new(0, sheet.Now));
        if (sheet.Face.Arguments == PinNotice.Argument)
        {
            return Notice(sheet, ViewCard.Title(scene, view), sheet.Say("view.pinned", ("times", PinText.Of(sheet.Words, sheet.Language, pin.Times))), pin.ViewId);
        }

        return await HasGuests(sheet, pin, cancellation)
            ? Notice(sheet, ViewCard.Title(scene, view), sheet.Say("record.guestsReadAlong"), pin.ViewId)
            : OutgoingMessage.OfCard(await ViewCard.Draw(scene, view, new(), cancellation), sheet.Say("view.pinnedSummary", ("name", view.Row.Name)));
    }

    private static OutgoingMessage Notice(Sheet sheet, string title, string text, long view) => sheet.Card("notice", new
    {
        Title = title,
        Color = "default",
        Text = text,
        Buttons = new[] { new FormButton(sheet.Say("view.open"), "view.show", new() { ["view"] = view }) },
    }, sheet.Say("view.summary"));

    private static Task<bool> HasGuests(Sheet sheet, ViewPin pin, CancellationToken cancellation) =>
        sheet.Db.Memberships.AnyAsync(m => m.UnitId == pin.UnitId && m.LeftAt == null && m.IsGuest, cancellation);
}
