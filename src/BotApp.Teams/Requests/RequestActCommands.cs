using System.Globalization;
using System.Text.Json;
using BotApp.Domain;
using BotApp.Domain.Deliveries;
using BotApp.Domain.Requests;
using BotApp.Domain.Text;
using BotApp.Teams.Commands;
using BotApp.Teams.Turns;

namespace BotApp.Teams.Requests;

/// <summary>What the buttons of a request's card do, typed: the number, and the text that a dialog would ask for.</summary>
public static class RequestActCommands
{
    /// <summary>引き受ける {number}.</summary>
    public static Task<Answer> Take(Scene scene, CommandLine line, CancellationToken cancellation) =>
        Act(scene, line, "request.done.taken", (id, _) => TakeRequest.Run(
            scene.Db, scene.Rights, scene.Me.Id, id, scene.Now, cancellation), cancellation);

    /// <summary>回答 {number} {text}.</summary>
    public static Task<Answer> Answer(Scene scene, CommandLine line, CancellationToken cancellation) =>
        Act(scene, line, "request.done.answered", (id, text) => AnswerRequest.Run(
            scene.Db, scene.Rights, scene.Me.Id, id, text, scene.Now, cancellation), cancellation);

    /// <summary>内製 {number} {reason}, ベンダー {number} {reason}.</summary>
    public static Task<Answer> Decide(Scene scene, CommandLine line, CancellationToken cancellation) =>
        Act(scene, line, "request.done.decided", (id, reason) => DecideLane.Run(
            scene.Db, scene.Rights, scene.Me.Id, id, line.Lane, reason, scene.Now, cancellation), cancellation);

    /// <summary>依頼終了 {number} {reason}.</summary>
    public static Task<Answer> Close(Scene scene, CommandLine line, CancellationToken cancellation) =>
        Act(scene, line, "request.done.closed", (id, reason) => CloseRequest.Run(
            scene.Db, scene.Rights, scene.Me.Id, id, reason, scene.Now, cancellation), cancellation);

    private static async Task<Answer> Act(
        Scene scene, CommandLine line, string done, Func<long, string, Task<Outcome<RequestActed>>> act, CancellationToken cancellation)
    {
        var (number, text) = NumberedWords.Read(line.Words);
        if (number is null)
        {
            return scene.Tell("request.numberMissing", ("example", $"{line.Word} 14"));
        }

        var found = await FindRequest.ByNumber(scene.Db, scene.Rights, scene.Me.Id, number, cancellation);
        if (found.IsRefused)
        {
            return scene.Refuse(found.Refusals);
        }

        var acted = await act(found.Value.Id, text);
        return acted.IsRefused ? Refuse(scene, line, found.Value, acted.Refusals) : Shown(scene, done, acted);
    }

    /// <summary>What is missing after the number is shown where it belongs.</summary>
    private static Answer Refuse(Scene scene, CommandLine line, Request request, IReadOnlyList<Refusal> refusals)
    {
        if (refusals.All(r => r.Field is null))
        {
            return scene.Refuse(refusals);
        }

        var said = string.Join('\n', refusals.Select(r => scene.Words.Say(r)));
        return scene.Tell("request.typeMore", ("refusal", said), ("example", string.Create(CultureInfo.InvariantCulture, $"{line.Word} {request.Number} …")));
    }

    /// <summary>In a channel the root card changes by itself; a second one would only be in the way.</summary>
    private static Answer Shown(Scene scene, string done, Outcome<RequestActed> acted)
    {
        if (scene.Turn.Place.Kind is PlaceKind.Personal || acted.Value.When is ActedWhen.Before)
        {
            return RequestAnswer.Of(scene, acted);
        }

        var number = Digits.Of(acted.Value.Request.Number);
        return new FaceAnswer(new(Face.Notice, 0, JsonSerializer.Serialize(new { words = done, number })));
    }
}
