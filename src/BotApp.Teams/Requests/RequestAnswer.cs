using BotApp.Domain;
using BotApp.Domain.Deliveries;
using BotApp.Domain.Requests;
using BotApp.Domain.Text;
using BotApp.Teams.Turns;

namespace BotApp.Teams.Requests;

/// <summary>What somebody sees who acted on a request: the card as it is now, and who was earlier.</summary>
public static class RequestAnswer
{
    public static Answer Of(Scene scene, Outcome<RequestActed> acted)
    {
        if (acted.IsRefused)
        {
            return scene.Refuse(acted.Refusals);
        }

        var request = acted.Value.Request;
        return ActAnswer.Of(scene, acted.Value.When, () => Before(scene, request), said => Card(scene, request, said));
    }

    public static FaceAnswer Card(Scene scene, Request request, string? arguments) =>
        new(new(IsCopy(scene, request) ? Face.RequestCopy : Face.Request, request.Id, arguments));

    public static Answer Before(Scene scene, Request request) => request is { State: RequestState.Closed, ClosedAt: { } at }
        ? scene.Tell(
            "request.already.closed",
            ("number", Digits.Of(request.Number)),
            ("time", JapaneseTime.Show(at, scene.Now, scene.Language)))
        : new NoAnswer();

    private static bool IsCopy(Scene scene, Request request) =>
        request.RequesterId == scene.Me.Id && scene.Turn.Place.Kind is PlaceKind.Personal;
}
