using System.Text.Json.Nodes;
using BotApp.Domain;
using BotApp.Domain.Deliveries;
using BotApp.Domain.Events;
using BotApp.Domain.People;
using BotApp.Domain.Records.Views;
using BotApp.Teams.Cards;
using BotApp.Teams.Records;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Teams.Views;

/// <summary>A view that posts itself: pinned in the channel where somebody presses, at the times that they type.</summary>
internal static class PinSteps
{
    public static async Task<Answer> Ask(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var press = await ViewPress.Of(scene, turn, cancellation);
        return press.IsRefused ? scene.Refuse(press.Refusals) : await Form(scene, press.Value, turn, [], cancellation);
    }

    public static async Task<Answer> Set(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var press = await ViewPress.Of(scene, turn, cancellation);
        if (press.IsRefused || scene.Unit is null)
        {
            return scene.Refuse(press.IsRefused ? press.Refusals : [Refusal.Of("view.pinInChannel")]);
        }

        if (await GuestsReadAlong(scene, cancellation))
        {
            return scene.Refuse([Refusal.Of("record.guestsReadAlong")]);
        }

        var wish = new PinWish(scene.Me.Id, scene.Unit.Id, turn.Typed("times"), turn.Typed("days"), scene.Workspace.Language);
        var channel = await Channel(scene, cancellation);
        var pinned = await PinView.Run(scene.Db, press.Value.View, channel, wish, scene.Now, cancellation);
        if (pinned.IsRefused)
        {
            return await Form(scene, press.Value, turn, pinned.Refusals, cancellation);
        }

        Tell(scene, pinned.Value.Id);
        return new FaceAnswer(new(Face.PinnedView, pinned.Value.Id, PinNotice.Argument));
    }

    public static async Task<Answer> End(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var press = await ViewPress.Of(scene, turn, cancellation);
        if (press.IsRefused)
        {
            return scene.Refuse(press.Refusals);
        }

        var ended = await UnpinView.Run(
            scene.Db, scene.Me.Id, press.Value.Scene.Ground.Reach.Units, press.Value.View.Row.Id, scene.Now, cancellation);
        if (ended > 0)
        {
            Tell(scene, press.Value.View.Row.Id);
        }

        return new FaceAnswer(new(Face.View, press.Value.View.Row.Id, ViewScene.Arguments(scene)));
    }

    private static async Task<Answer> Form(
        Scene scene, ViewPress press, ActionTurn turn, IReadOnlyList<Refusal> refusals, CancellationToken cancellation)
    {
        if (scene.Unit is null)
        {
            return scene.Refuse([Refusal.Of("view.pinInChannel")]);
        }

        var pinned = await scene.Db.ViewPins.AsNoTracking()
            .Where(p => p.ViewId == press.View.Row.Id && p.EndedAt == null && p.UnitId == scene.Unit.Id).ToListAsync(cancellation);
        var fields = Fields(scene, turn, refusals.Count > 0 ? null : pinned.FirstOrDefault()?.Times);
        var card = DraftForms.Form(press, "view.pinTitle", "view.setPin", refusals, fields, back: pinned.Count > 0 ? "view.unpin" : "view.show");
        if (pinned.Count > 0)
        {
            Rename(card, scene.Say("view.unpin"));
        }

        return Shown.As(scene, card, scene.Say("view.summary"));
    }

    private static FormField[] Fields(Scene scene, ActionTurn turn, string? pinned) =>
    [
        new("times", FieldInput.Text, scene.Say("view.pinTimesLabel"))
        {
            Required = true,
            Value = pinned is null ? turn.Typed("times") : PinText.Times(scene.Language, pinned),
            Placeholder = scene.Say("view.pinExample"),
            MaxLength = 100,
        },
        new("days", FieldInput.MultiChoice, scene.Say("view.pinDaysLabel"))
        {
            Value = pinned is null ? turn.Typed("days") : string.Join(',', PinTimes.DaysOf(pinned)),
            Choices = [.. PinText.Choices(scene.Words)],
            Help = scene.Say("view.pinHelp"),
        },
    ];

    private static void Rename(JsonObject card, string title) => card["actions"]![1]!["title"] = title;

    private static Task<Address> Channel(Scene scene, CancellationToken cancellation) => scene.Here.Kind is AddressKind.Thread
        ? Addresses.At(scene.Db, new()
        {
            TenantId = scene.Here.TenantId,
            ServiceUrl = scene.Here.ServiceUrl,
            Kind = AddressKind.Channel,
            ConversationId = scene.Here.ConversationId,
            TeamId = scene.Here.TeamId,
        }, cancellation)
        : Task.FromResult(scene.Here);

    private static Task<bool> GuestsReadAlong(Scene scene, CancellationToken cancellation) =>
        scene.Db.Memberships.AnyAsync(m => m.UnitId == scene.Unit!.Id && m.LeftAt == null && m.IsGuest, cancellation);

    private static void Tell(Scene scene, long about) =>
        scene.Db.Appended.Add(new Event { Kind = EventKind.ViewPinned, At = scene.Now, PersonId = scene.Me.Id, AboutId = about });
}
