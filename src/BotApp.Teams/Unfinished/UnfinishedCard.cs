using System.Text.Json.Nodes;
using BotApp.Domain.Records.Unfinished;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using BotApp.Teams.Records;
using BotApp.Teams.Turns;

namespace BotApp.Teams.Unfinished;

/// <summary>書きかけ: offered when such a form is opened, and as a list. They go on with one, or begin anew.</summary>
internal static class UnfinishedCard
{
    private const int Most = 10;

    public static async Task<Answer> Show(Scene scene, CancellationToken cancellation)
    {
        var ground = await RecordGround.Of(scene, cancellation);
        if (ground.IsRefused)
        {
            return scene.Refuse(ground.Refusals);
        }

        var all = scene.ManySee ? [] : await FindUnfinished.All(scene.Db, scene.Me.Id, scene.Now, cancellation);
        var lines = new List<object>();
        foreach (var kept in all.Take(Most))
        {
            lines.Add(await Line(ground.Value, kept, cancellation));
        }

        return Shown.As(scene, scene.Deck.Draw("agenda", scene.Language, new
        {
            Title = scene.Say("unfinished.title"),
            Summary = lines.Count == 0 ? scene.Say("unfinished.none") : scene.Say("unfinished.count", ("count", Digits.Of(all.Count))),
            Lines = lines,
            More = "",
        }), scene.Say("unfinished.title"));
    }

    public static async Task<object> Line(RecordGround ground, UnfinishedForm kept, CancellationToken cancellation) => new
    {
        Main = await UnfinishedText.Main(ground, kept, cancellation),
        Detail = UnfinishedText.Detail(ground, kept),
        Color = "default",
        Buttons = new[] { UnfinishedText.Resume(ground, kept) },
    };

    /// <summary>Before a form is opened anew.</summary>
    /// <param name="anew">Opens it all the same.</param>
    public static async Task<JsonObject> Offer(RecordGround ground, UnfinishedForm kept, FormButton anew, CancellationToken cancellation) =>
        Draw(ground.Stage.Deck, ground, ground.Say("unfinished.offer"), $"{await UnfinishedText.Main(ground, kept, cancellation)}\n\n{UnfinishedText.Detail(ground, kept)}",
        [
            UnfinishedText.Resume(ground, kept) with { Style = "positive" },
            anew with { Title = ground.Say("unfinished.anew"), AssociatedInputs = "none" },
            UnfinishedText.Forget(ground, kept),
        ]);

    /// <summary>Somebody stopped: what had reached us stays.</summary>
    public static JsonObject Stopped(RecordGround ground, UnfinishedForm kept) =>
        Draw(ground.Stage.Deck, ground, ground.Say("unfinished.stopped"), UnfinishedText.Detail(ground, kept),
            [UnfinishedText.Resume(ground, kept), UnfinishedText.Forget(ground, kept) with { Mode = "primary" }]);

    public static JsonObject Forgotten(Scene scene) => scene.Deck.Draw("notice", scene.Language, new
    {
        Title = scene.Say("unfinished.forgotten"),
        Color = "default",
        Text = "",
        Buttons = Array.Empty<FormButton>(),
    });

    private static JsonObject Draw(CardDeck deck, RecordGround ground, string title, string text, IReadOnlyList<FormButton> buttons) =>
        deck.Draw("notice", ground.Language, new { Title = title, Color = "default", Text = text, Buttons = buttons });
}
