using BotApp.Domain.Deliveries;
using BotApp.Domain.People;
using BotApp.Domain.Records;
using BotApp.Domain.Records.Entries;
using BotApp.Domain.Records.Unfinished;
using BotApp.Domain.Text;
using BotApp.Teams.Rounds;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;
using BotApp.Teams.Unfinished;

namespace BotApp.Teams.Records.Forms;

/// <summary>
/// 保存: stores the form, or hands it back with everything that was typed and a sentence at each field. The same verb
/// saves new records and corrections.
/// </summary>
internal static class SaveForm
{
    public static async Task<Answer> Run(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var press = await TypePress.Of(scene, turn, cancellation);
        if (press.IsRefused)
        {
            return scene.Refuse(press.Refusals);
        }

        var (ground, type) = press.Value;
        var number = turn.Number("number");
        var before = await press.Value.Record(turn, cancellation);
        var entry = await WholeForm.Of(scene, ground, (turn, type), before, cancellation);
        var result = number is { } n
            ? await CorrectRecord.Run(scene.Db, entry, n, turn.Number("revision") ?? 0, cancellation)
            : await SaveRecord.Run(scene.Db, entry, cancellation);
        return await Finish(scene, ground, new(entry, turn, number) { Before = before }, result, cancellation);
    }

    /// <summary>What different people changed in different fields is stored together; otherwise the form comes back.</summary>
    public static async Task<Answer> Finish(Scene scene, RecordGround ground, Pressed pressed, EntryResult result, CancellationToken cancellation)
    {
        var clash = result.Clash;
        if (clash is not null && await MergeCorrection.Run(scene.Db, pressed.Entry, clash, cancellation) is { } merged)
        {
            result = merged with { Clash = merged.Clash ?? clash };
        }

        return result.Stored is { } stored
            ? await Saved(scene, ground, (pressed.Turn, clash), stored, cancellation)
            : await HandBack(scene, ground, pressed, result, cancellation);
    }

    private static async Task<FaceAnswer> Saved(
        Scene scene, RecordGround ground, (ActionTurn Turn, Clash? Merged) pressed, LoadedRecord stored, CancellationToken cancellation)
    {
        var turn = pressed.Turn;
        if (FormPress.Form(turn) is { } form)
        {
            await KeepForm.End(scene.Db, scene.Me.Id, form, scene.Now, cancellation);
        }

        if (await RoundPress.Saved(scene, ground, turn, stored, cancellation) is { } round)
        {
            return new(new(Face.NextForm, stored.Number, RecordFaces.Arguments(scene, round)));
        }

        var saved = new FaceRef(Face.SavedRecord, stored.Number, RecordFaces.Arguments(scene, pressed.Merged));
        await LeaveInChat(scene, turn, saved, cancellation);
        return new(saved);
    }

    /// <summary>A dialog is closed, and then nothing would say that it was saved: its card stands in the chat as well.</summary>
    private static async Task LeaveInChat(Scene scene, ActionTurn turn, FaceRef saved, CancellationToken cancellation)
    {
        if (turn is { Surface: Surface.DialogSubmit, Place.Kind: PlaceKind.Personal }
            && await PersonalChat.With(scene.Db, scene.Me.Id, cancellation) is { } chat)
        {
            Send.Post(scene.Db, chat, saved, scene.Language, scene.Now);
        }
    }

    private static async Task<Answer> HandBack(
        Scene scene, RecordGround ground, Pressed pressed, EntryResult result, CancellationToken cancellation)
    {
        var before = pressed.Before;
        if (pressed.Number is not null && (before is null || before.Type.Id != pressed.Entry.Type.Id))
        {
            return scene.Refuse(result.Refusals);
        }

        var draft = result.Clash is { } clash
            ? await ClashForm.Of(ground, pressed.Entry, clash, cancellation) with { Refusals = result.Refusals, Questions = result.Questions }
            : Again(ground, await DrawnForm.Of(scene.Db, pressed.Entry, cancellation), pressed, before, result);
        draft = draft with { IsComplete = true, Form = FormPress.Form(pressed.Turn), Step = FormPress.Step(pressed.Turn), Round = await RoundPress.Place(scene, pressed.Turn, cancellation) };
        if (result is { Refusals.Count: 0, Questions.Count: 0, Clash: { IsKnown: true } both } && ClashField.Both(pressed.Entry, both, null).Count > 0)
        {
            draft = draft with { Form = draft.Form ?? Guid.NewGuid().ToString("N") };
            await KeepPress.Always(scene, draft, cancellation);
            return Shown.As(scene, await ClashCard.Draw(ground, draft, (pressed.Entry, both), new(null, 0), cancellation), ground.Say("record.summary", ("number", Digits.Of(both.Now.Number))));
        }

        await KeepPress.Run(scene, ground, draft, cancellation);
        return await RecordForm.Answer(scene, ground, draft, cancellation);
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

    internal sealed record Pressed(Entry Entry, ActionTurn Turn, long? Number)
    {
        public LoadedRecord? Before { get; init; }
    }
}
