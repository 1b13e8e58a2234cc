using BotApp.Domain.Deliveries;
using BotApp.Domain.Records;
using BotApp.Domain.Records.Entries;
using BotApp.Domain.Records.Unfinished;
using BotApp.Teams.Rounds;
using BotApp.Teams.Turns;
using BotApp.Teams.Unfinished;

namespace BotApp.Teams.Records;

/// <summary>
/// 保存: stores the form, or hands it back with everything that was typed and a sentence at each field. The same verb
/// saves new records and corrections.
/// </summary>
internal static class SaveForm
{
    public static async Task<Answer> Run(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var ground = await RecordGround.Of(scene, cancellation);
        if (ground.IsRefused)
        {
            return scene.Refuse(ground.Refusals);
        }

        if (await FormPress.Type(scene, turn, cancellation) is not { } type)
        {
            return scene.Tell("record.typeGone");
        }

        var number = turn.Number("number");
        var before = number is { } old ? await FindRecord.Run(scene.Db, ground.Value.Reach, old, cancellation) : null;
        var entry = await WholeForm.Of(scene, ground.Value, (turn, type), before, cancellation);
        var result = number is { } n
            ? await CorrectRecord.Run(scene.Db, entry, n, turn.Number("revision") ?? 0, cancellation)
            : await SaveRecord.Run(scene.Db, entry, cancellation);
        return result.Stored is { } stored
            ? await Saved(scene, ground.Value, turn, stored, cancellation)
            : await HandBack(scene, ground.Value, new(entry, turn, number) { Before = before }, result, cancellation);
    }

    private static async Task<FaceAnswer> Saved(
        Scene scene, RecordGround ground, ActionTurn turn, LoadedRecord stored, CancellationToken cancellation)
    {
        if (FormPress.Form(turn) is { } form)
        {
            await KeepForm.End(scene.Db, scene.Me.Id, form, scene.Now, cancellation);
        }

        return await RoundPress.Saved(scene, ground, turn, stored, cancellation) is { } round
            ? new(new(Face.NextForm, stored.Number, RecordFaces.Arguments(scene, round)))
            : new(new(Face.SavedRecord, stored.Number, RecordFaces.Arguments(scene)));
    }

    private static async Task<Answer> HandBack(
        Scene scene, RecordGround ground, Pressed pressed, EntryResult result, CancellationToken cancellation)
    {
        var before = pressed.Before;
        if (pressed.Number is not null && (before is null || before.IsWithdrawn || before.Type.Id != pressed.Entry.Type.Id))
        {
            return before is not { IsWithdrawn: true }
                ? scene.Refuse(result.Refusals)
                : await ShowRecord.As(scene, ground, before, cancellation);
        }

        var draft = result.Clash is { } clash
            ? await ClashForm.Of(ground, pressed.Entry, clash, cancellation)
            : Again(ground, await DrawnForm.Of(scene.Db, pressed.Entry, cancellation), pressed, before, result);
        draft = draft with { IsComplete = true, Form = FormPress.Form(pressed.Turn), Step = (int)Math.Clamp(pressed.Turn.Number("step") ?? 0, 0, 1_000), Round = await RoundPress.Place(scene, pressed.Turn, cancellation) };
        await KeepPress.Run(scene, ground, draft, cancellation);
        var label = pressed.Entry.Type.Definition.Label.In(ground.Language);
        return Shown.As(scene, await RecordForm.Draw(ground, draft, cancellation), ground.Say("record.formSummary", ("type", label)));
    }

    /// <summary>A form of an earlier version stays as it was, and says that the register changed meanwhile.</summary>
    private static FormDraft Again(RecordGround ground, DrawnForm form, Pressed pressed, LoadedRecord? before, EntryResult result) => new(form.DrawAgain(pressed.Entry, before))
    {
        Notices = form.Shown is null ? [] : [ground.Words.Write("record.typeChanged")],
        Record = before,
        Inputs = pressed.Entry.Inputs,
        Refusals = result.Refusals,
        Questions = result.Questions,
        Confirmed = pressed.Entry.Confirmed,
    };

    private sealed record Pressed(Entry Entry, ActionTurn Turn, long? Number)
    {
        public LoadedRecord? Before { get; init; }
    }
}
