using System.Text.Json;
using BotApp.Domain.Deliveries;
using BotApp.Domain.People;
using BotApp.Domain.Requests;
using BotApp.Domain.Text;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Requests;

/// <summary>送信する on the request form: in the requester's own chat their copy takes its place, elsewhere a line says the number.</summary>
public static class FilePress
{
    public static async Task<Answer> Run(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var form = RequestForm.Of(turn);
        var filing = form.ToFiling();
        if (filing.UnitId is null && scene.Unit is { } here && scene.Rights.Units.Contains(here.Id))
        {
            filing = filing with { UnitId = here.Id };
        }

        var filed = await FileRequest.Run(scene.Db, scene.Rights, scene.Me.Id, filing, scene.Now, cancellation);
        return filed.IsRefused
            ? await form.Answer(scene, filed.Refusals, cancellation)
            : await Filed(scene, turn, filed.Value, cancellation);
    }

    private static async Task<Answer> Filed(Scene scene, ActionTurn turn, Request request, CancellationToken cancellation)
    {
        var copy = new FaceRef(Face.RequestCopy, request.Id);
        if (turn.Place.Kind is PlaceKind.Personal && turn.Surface is Surface.Execute or Surface.Submit)
        {
            await InPlace(scene, turn, copy, cancellation);
            return new FaceAnswer(copy);
        }

        if (await PersonalChat.With(scene.Db, scene.Me.Id, cancellation) is { DeadSince: null } chat)
        {
            Send.Post(scene.Db, chat, copy, scene.Me.Language, scene.Now);
        }

        var number = Digits.Of(request.Number);
        if (turn.Surface is not (Surface.Execute or Surface.Submit))
        {
            return scene.Tell("request.filedHere", ("number", number));
        }

        var line = new FaceRef(Face.Notice, 0, JsonSerializer.Serialize(new { words = "request.filedHere", number }));
        await InPlace(scene, turn, line, cancellation);
        return new FaceAnswer(line);
    }

    /// <summary>An Execute answer changes the form for one viewer only: the message itself becomes what it is now.</summary>
    private static async Task InPlace(Scene scene, ActionTurn turn, FaceRef face, CancellationToken cancellation)
    {
        if (turn is { Surface: Surface.Execute, PressedMessageId: { Length: > 0 } pressed })
        {
            // Deliveries point at the place by its id.
            await scene.Db.SaveChangesAsync(cancellation);
            Send.Replace(scene.Db, scene.Here, pressed, face, scene.Language, scene.Now);
        }
    }
}
