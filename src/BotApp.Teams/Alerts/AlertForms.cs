using System.Text.Json.Nodes;
using BotApp.Domain;
using BotApp.Domain.Alerts;
using BotApp.Domain.Alerts.Acts;
using BotApp.Domain.Alerts.Calls;
using BotApp.Domain.People;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using BotApp.Teams.People;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Alerts;

/// <summary>The two acts that ask for more than a press, as dialogs: to whom it is handed over, and why it ends.</summary>
public static class AlertForms
{
    public static DialogAnswer Close(Scene scene, Episode episode, ActionTurn turn, IReadOnlyList<Refusal> refusals)
    {
        var reasons = ReasonWords.Offered.Select(r => new FormChoice(r.ToString(), scene.Say(ReasonWords.Of(r))));
        FormField[] fields =
        [
            new("reason", FieldInput.Choice, scene.Say("episode.close.reason"))
            {
                Required = true, Choices = [.. reasons], Value = turn.Typed("reason"), Error = Error(scene, refusals, "reason"),
            },
            new("note", FieldInput.MultiLine, scene.Say("episode.close.note"))
            {
                MaxLength = CloseEpisode.LongestNote, Value = turn.Typed("note"), Error = Error(scene, refusals, "note"),
            },
        ];
        return Dialog(scene, episode, fields, "episode.close", "alert.close");
    }

    public static async Task<DialogAnswer> HandOver(
        Scene scene, Episode episode, ActionTurn turn, IReadOnlyList<Refusal> refusals, CancellationToken cancellation)
    {
        FormField[] fields =
        [
            new("person", FieldInput.Choice, scene.Say("episode.handOver.person"))
            {
                Required = true,
                Choices = [.. (await Colleagues(scene, episode, cancellation)).Select(Choice)],
                Value = turn.Typed("person"),
                Help = scene.Say("episode.handOver.help"),
                Error = Error(scene, refusals, "person"),
            },
        ];
        return Dialog(scene, episode, fields, "episode.handOver", "alert.handOver");
    }

    /// <summary>Who it can be handed over to.</summary>
    internal static async Task<IReadOnlyList<Person>> Colleagues(Scene scene, Episode episode, CancellationToken cancellation)
    {
        var nurses = await NamedNurses.Of(scene.Db, episode.UnitId, cancellation);
        IEnumerable<Person> people = nurses.Count > 0 ? nurses : await Roster.Of(scene.Db, episode.UnitId, cancellation);
        return [.. people.Where(p => p.Id != scene.Me.Id && p.Name.Length > 0).Take(Roster.MostChoices)];
    }

    private static FormChoice Choice(Person person) => new(Digits.Of(person.Id), person.Name);

    private static DialogAnswer Dialog(Scene scene, Episode episode, FormField[] fields, string words, string verb)
    {
        var title = scene.Say($"{words}.title", ("number", Digits.Of(episode.Number)));
        var send = new FormButton(scene.Say($"{words}.send"), verb, new JsonObject { ["episode"] = episode.Id }) { Style = "positive" };
        return new(title, scene.Deck.Draw("form", scene.Language, new FormCard(title, fields, [send])), "medium", "medium");
    }

    private static CardText? Error(Scene scene, IReadOnlyList<Refusal> refusals, string field) =>
        refusals.FirstOrDefault(r => r.Field == field) is { } refusal ? scene.Words.Write(refusal) : null;
}
