using System.Globalization;
using System.Text.Json.Nodes;
using BotApp.Domain;
using BotApp.Domain.People;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Requests;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Teams.Requests;

/// <summary>
/// Seen by who wants something changed, prefilled with what they wrote or quoted. They decide what it says and send it;
/// only the text is required.
/// </summary>
/// <param name="Link">The quoted message; empty without one.</param>
/// <param name="Author">Who wrote the quoted message.</param>
public sealed record RequestForm(string Text, string Unit, string Type, string Link, string Author)
{
    public static RequestForm Of(string text) => new(text, "", "", "", "");

    public static RequestForm Of(QuotedMessage? quoted) => quoted is null
        ? Of("")
        : new(quoted.Text, "", "", quoted.Link ?? "", quoted.AuthorName ?? "");

    /// <summary>What was sent: the inputs, and what the form carried along.</summary>
    public static RequestForm Of(ActionTurn turn) => new(
        turn.Typed("text"), turn.Typed("unit"), turn.Typed("type") is "-" ? "" : turn.Typed("type"), turn.Text("link") ?? "", turn.Text("author") ?? "");

    public Filing ToFiling() => new(Text)
    {
        UnitId = long.TryParse(Unit, CultureInfo.InvariantCulture, out var unit) ? unit : null,
        RecordType = Type.Length > 0 ? Type : null,
        SourceLink = Link.Length > 0 ? Link : null,
        SourceAuthor = Author.Length > 0 ? Author : null,
    };

    public async Task<Answer> Answer(Scene scene, IReadOnlyList<Refusal> refusals, CancellationToken cancellation)
    {
        var isDialog = scene.Turn is ActionTurn { Surface: not (Surface.Execute or Surface.Submit or Surface.Refresh) };
        var card = await Draw(scene, refusals, isDialog ? [] : [Cancel(scene)], cancellation);
        var title = scene.Say("request.form.title");
        return isDialog ? new DialogAnswer(title, card, "medium") : new CardAnswer(card, title, Replaces: scene.Turn is ActionTurn);
    }

    private async Task<JsonObject> Draw(
        Scene scene, IReadOnlyList<Refusal> refusals, IReadOnlyList<FormButton> more, CancellationToken cancellation)
    {
        var mine = scene.Rights.Units;
        var units = await scene.Db.Units.AsNoTracking()
            .Where(u => mine.Contains(u.Id) && u.RemovedAt == null).OrderBy(u => u.Id).ToListAsync(cancellation);
        var types = await FindType.All(scene.Db, cancellation);
        var here = scene.Unit is { } unit ? Digits.Of(unit.Id) : "";
        return scene.Deck.Draw("request-form", scene.Language, new
        {
            Quoted = Author.Length > 0 ? scene.Say("request.form.quoted", ("author", Author)) : "",
            Notices = refusals.Where(r => r.Field is null).Select(r => new { Text = scene.Words.Write(r) }),
            Text,
            TextError = Error(scene, refusals, "text"),
            Units = units.Select(u => new FormChoice(Digits.Of(u.Id), u.Name)),
            Unit = Unit.Length > 0 ? Unit : here,
            UnitError = Error(scene, refusals, "unit"),
            Types = types.Select(t => new FormChoice(t.Key, t.Definition.Label.In(scene.Language))),
            Type,
            Buttons = more.Prepend(Send(scene)),
        });
    }

    private FormButton Send(Scene scene)
    {
        // A form that comes back with a sentence keeps its opId: pressing again is still the same request.
        var opId = (scene.Turn as ActionTurn)?.Text("opId") ?? Guid.NewGuid().ToString("N");
        var data = new JsonObject { ["opId"] = opId, ["link"] = Link, ["author"] = Author };
        return new(scene.Say("request.form.send"), "request.file", data) { Style = "positive" };
    }

    private static FormButton Cancel(Scene scene) => new(scene.Say("request.form.cancel"), "request.cancel", []) { AssociatedInputs = "none" };

    private static CardText? Error(Scene scene, IReadOnlyList<Refusal> refusals, string field) =>
        refusals.FirstOrDefault(r => r.Field == field) is { } refusal ? scene.Words.Write(refusal) : null;
}
