using System.Text.Json.Nodes;
using BotApp.Domain.Records;
using BotApp.Domain.Records.Entries;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Reading;
using BotApp.Teams.Cards;
using BotApp.Teams.Rounds;

namespace BotApp.Teams.Records.Forms;

/// <summary>The buttons of a form and what they carry: ids, the version it was drawn for, and one opId for all that save.</summary>
internal static class FormButtons
{
    public static IReadOnlyList<FormButton> Of(RecordGround ground, FormDraft draft, LoadedRecord? subject)
    {
        var opId = Guid.NewGuid().ToString("N");
        var first = new FormButton(Save(ground, draft), "record.save", Data(draft, opId)) { Style = "positive" };
        IEnumerable<FormButton> update = draft.IsUpdated ? [new(ground.Say(draft.HasRows ? "record.moreRows" : "record.refresh"), "record.refresh", Data(draft, opId))] : [];
        IEnumerable<FormButton> along = draft is { Round: { } round, Record: null } ? RoundButtons.Along(ground, round, Leaving(draft)) : Alone(ground, draft, subject, opId);
        return draft.Open switch
        {
            // A record that is corrected is whole: one value is put right without turning all pages.
            { After: { } next } step when draft.IsComplete || draft.Record is not null => [first, .. update, Turn(ground, draft, ("record.next", next)), .. Back(ground, draft, step), Cancel(ground, draft, opId)],
            { After: { } next } step => [Turn(ground, draft, ("record.next", next)) with { Style = "positive" }, .. update, .. Back(ground, draft, step), Cancel(ground, draft, opId)],
            { Before: not null } step => [first, .. update, .. Back(ground, draft, step), .. along],
            _ => [first, .. update, .. along],
        };
    }

    private static IEnumerable<FormButton> Back(RecordGround ground, FormDraft draft, FormStep step) =>
        step.Before is { } before ? [Turn(ground, draft, ("record.back", before))] : [];

    /// <summary>To another step; what stands in this one comes along.</summary>
    private static FormButton Turn(RecordGround ground, FormDraft draft, (string Words, int To) step)
    {
        var button = Turn(ground, draft, step.Words);
        button.Data["to"] = step.To;
        return button;
    }

    /// <summary>To the step that is chosen in the form.</summary>
    internal static FormButton Jump(RecordGround ground, FormDraft draft) => Turn(ground, draft, "record.jump");

    private static FormButton Turn(RecordGround ground, FormDraft draft, string words)
    {
        var data = Data(draft, "");
        data.Remove("opId");
        return new(ground.Say(words), "record.step", data);
    }

    private static FormButton Cancel(RecordGround ground, FormDraft draft, string opId) =>
        new(ground.Say("record.cancel"), "record.cancel", Data(draft, opId)) { Mode = "secondary", AssociatedInputs = "none" };

    /// <summary>Opens the form: a long one in a dialog, where the client can.</summary>
    public static FormButton Opening(FormButton button, RecordTypeDefinition definition)
    {
        if (FormSteps.IsLong(definition))
        {
            button.Data["msteams"] = new JsonObject { ["type"] = "task/fetch" };
        }

        return button;
    }

    private static string Save(RecordGround ground, FormDraft draft) => ground.Say(draft switch
    {
        { Refusals.Count: 0, Questions.Count: > 0 } => "record.saveReally",
        { Record: not null } => "record.saveCorrection",
        { Round: { } round } => round.IsLast ? "round.saveLast" : "round.saveAndNext",
        _ => "record.save",
    });

    /// <summary>Of a form that is on no round, or only puts right what was saved on one.</summary>
    private static IEnumerable<FormButton> Alone(RecordGround ground, FormDraft draft, LoadedRecord? subject, string opId)
    {
        var isRound = draft.Record is null && draft.Type.Definition.SubjectField is not null;
        if (isRound)
        {
            var next = Data(draft, opId);
            next["next"] = true;
            yield return new(ground.Say("record.saveAndNext"), "record.save", next);
        }

        if (isRound && subject is null)
        {
            yield return new(ground.Say("record.showPrevious"), "record.previous", Data(draft, opId)) { Mode = "secondary" };
        }

        yield return Cancel(ground, draft, opId);
    }

    /// <summary>What a button that leaves the form carries, so that what was typed is kept.</summary>
    internal static JsonObject Leaving(FormDraft draft)
    {
        var data = Data(draft, "");
        data.Remove("opId");
        return new() { ["leaving"] = data };
    }

    internal static JsonObject Data(FormDraft draft, string opId)
    {
        var data = new JsonObject { ["type"] = draft.Type.Key, ["version"] = draft.Type.Version, ["form"] = draft.Form, ["opId"] = opId };
        if (draft.Record is { } record)
        {
            data["number"] = record.Number;
            data["revision"] = draft.Revision ?? record.Row.Revision;
        }

        if (draft.Open is { IsOne: false } step)
        {
            data["step"] = step.At;
        }

        if (draft.Round is { } round)
        {
            (data["round"], data["stop"]) = (round.RoundId, round.Place);
        }

        var confirmed = draft.Confirmed.Concat(draft.Questions.Select(q => q.Confirm))
            .Where(c => !AskedFields.IsOne(c)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Concat(draft.Asked is { } asked ? [asked] : []);
        if (confirmed.Any())
        {
            data["confirmed"] = new JsonArray([.. confirmed.Take(FormPress.MostConfirmed).Select(c => JsonValue.Create(c))]);
        }

        return data;
    }
}
