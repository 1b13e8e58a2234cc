using BotApp.Domain.Deliveries;
using BotApp.Domain.Requests;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using BotApp.Teams.Turns;
using BotApp.Teams.Wire;

namespace BotApp.Teams.Requests;

/// <summary>依頼一覧: a person's own requests and those of their team, the open ones first. They decide which one to open.</summary>
public static class RequestList
{
    private const int Most = 10;
    private const int LongestText = 60;

    public static async Task<Answer> Answer(Scene scene, CancellationToken cancellation)
    {
        IReadOnlyList<long> units = scene.Unit is { } unit ? [.. scene.Rights.Units.Where(u => u == unit.Id)] : scene.Rights.Units;
        var requests = await MyRequests.Of(scene.Db, scene.Me.Id, units, Most, cancellation);
        if (requests.Count == 0)
        {
            return scene.Tell("request.list.none");
        }

        var lines = new List<object>();
        foreach (var request in requests)
        {
            var sheet = new Sheet(scene.Db, new(Face.Request, request.Id), scene.Language, scene.Me.Id, scene.Stage);
            lines.Add(Line((await RequestView.Of(sheet, request.Id, cancellation))!));
        }

        var card = scene.Deck.Draw("requests", scene.Language, new { Lines = lines, Buttons = new[] { New(scene) } });
        return new CardAnswer(card, scene.Say("request.list.summary"));
    }

    private static FormButton New(Scene scene) => new(scene.Say("request.button.new"), "request.new", []) { AssociatedInputs = "none" };

    private static object Line(RequestView view)
    {
        var (words, request) = (view.Sheet.Words, view.Request);
        return new
        {
            Number = Digits.Of(request.Number),
            State = StateWords.Say(words, request.State),
            Color = StateWords.Color(request.State),
            Text = SafeText.Cap(SafeText.Line(request.Text), LongestText),
            Who = words.Say("request.list.who", ("person", view.Name(request.RequesterId)), ("time", view.Time(request.FiledAt))),
            Buttons = new[] { RequestButtons.Open(words, request.Id) },
        };
    }
}
