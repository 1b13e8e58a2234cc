using System.Text.Json.Nodes;
using BotApp.Domain.Records.Entries;
using BotApp.Domain.Records.Unfinished;
using BotApp.Domain.RecordTypes;
using BotApp.Teams.Records;
using BotApp.Teams.Records.Forms;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Unfinished;

/// <summary>Every form that comes to us and is not saved is kept for whoever sent it.</summary>
internal static class KeepPress
{
    /// <param name="draft">As it is handed back: with the form's id, and all that was typed.</param>
    public static async Task Run(Scene scene, RecordGround ground, FormDraft draft, CancellationToken cancellation)
    {
        if (draft.Form is { } form && IsWorthIt(ground, draft))
        {
            await KeepForm.Run(scene.Db, Of(scene, draft, form), cancellation);
        }
    }

    /// <summary>A button beside the form was pressed: とばす, 訂正する.</summary>
    public static async Task Left(Scene scene, RecordGround ground, ActionTurn turn, CancellationToken cancellation)
    {
        if (turn.Data["leaving"] is not JsonObject leaving)
        {
            return;
        }

        var left = turn with { Data = leaving };
        if (await FormPress.Type(scene, left, cancellation) is { } type)
        {
            var entry = await WholeForm.Of(scene, ground, (left, type), before: null, cancellation);
            await Run(scene, ground, await FormPress.Draft(scene, left, entry, before: null, cancellation), cancellation);
        }
    }

    /// <summary>Between the steps of a form it carries what was typed.</summary>
    public static Task Always(Scene scene, FormDraft draft, CancellationToken cancellation) =>
        KeepForm.Run(scene.Db, Of(scene, draft, draft.Form!), cancellation);

    private static UnfinishedForm Of(Scene scene, FormDraft draft, string form) => new()
    {
        PersonId = scene.Me.Id,
        Form = form,
        TypeId = draft.Type.Id,
        Version = draft.Type.Version,
        RecordNumber = draft.Record?.Number,
        Revision = draft.Record is null ? null : draft.Revision ?? draft.Record.Row.Revision,
        SubjectNumber = draft.About?.Number,
        RoundId = draft.Round?.RoundId,
        Stop = draft.Round?.Place,
        Step = draft.Step,
        Inputs = KeptInputs.Write(draft.Inputs),
        Confirmed = KeptInputs.Write(draft.Confirmed),
        KeptAt = scene.Now,
    };

    /// <summary>Somebody wrote more than what the form began with.</summary>
    private static bool IsWorthIt(RecordGround ground, FormDraft draft)
    {
        var began = draft.Record is { } record ? FormDraft.AsInputs(record.Definition, record.Values) : FormDraft.New(draft.Type, ground).Inputs;
        string?[] who = draft.Record is null ? [draft.About?.Field, draft.Type.Definition.SubjectField, Entry.UnitKey] : [];
        return draft.Inputs.Any(i => i.Value.Trim() is { Length: > 0 } typed && typed != "-"
            && typed != began.GetValueOrDefault(i.Key) && !who.Contains(i.Key))
            || (draft.Record is not null && began.Keys.Any(key => IsInput(draft, key) && draft.Typed(key).Trim().Length == 0));
    }

    private static bool IsInput(FormDraft draft, string key) =>
        draft.Type.Definition.Find(key) is { Kind: not FieldKind.Rows } field && FieldBehaviour.Of(field.Kind).IsAsked;
}
