using System.Text.Json.Nodes;
using BotApp.Domain.Records;
using BotApp.Domain.RecordTypes;
using BotApp.Teams.Cards;

namespace BotApp.Teams.Records;

/// <summary>The buttons of a form and what they carry: ids, the version it was drawn for, and one opId for all that save.</summary>
internal static class FormButtons
{
    public static IReadOnlyList<FormButton> Of(RecordGround ground, FormDraft draft, LoadedRecord? subject)
    {
        var opId = Guid.NewGuid().ToString("N");
        var isRound = draft.Record is null && draft.Type.Definition.SubjectField is not null;
        var really = draft.Refusals.Count == 0 && draft.Questions.Count > 0;
        var buttons = new List<FormButton>
        {
            new(ground.Say(really ? "record.saveReally" : draft.Record is null ? "record.save" : "record.saveCorrection"), "record.save", Data(draft, opId))
                { Style = "positive" },
        };
        if (draft.IsRedrawn)
        {
            buttons.Add(new(ground.Say("record.refresh"), "record.refresh", Data(draft, opId)));
        }

        if (isRound)
        {
            var next = Data(draft, opId);
            next["next"] = true;
            buttons.Add(new(ground.Say("record.saveAndNext"), "record.save", next) { Mode = "secondary" });
        }

        if (isRound && subject is null)
        {
            buttons.Add(new(ground.Say("record.showPrevious"), "record.previous", Data(draft, opId)) { Mode = "secondary" });
        }

        buttons.Add(new(ground.Say("record.cancel"), "record.cancel", Data(draft, opId)) { Mode = "secondary", AssociatedInputs = "none" });
        return buttons;
    }

    private static JsonObject Data(FormDraft draft, string opId)
    {
        var data = new JsonObject { ["type"] = draft.Type.Key, ["version"] = draft.Type.Version, ["opId"] = opId };
        if (draft.Record is { } record)
        {
            data["number"] = record.Number;
            data["revision"] = draft.Revision ?? record.Row.Revision;
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
