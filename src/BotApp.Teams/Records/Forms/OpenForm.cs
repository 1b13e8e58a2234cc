using System.Globalization;
using BotApp.Domain.Records;
using BotApp.Domain.Records.Entries;
using BotApp.Domain.Records.History;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.WhoMay;
using BotApp.Domain.Text;
using BotApp.Teams.Rounds;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;
using BotApp.Teams.Unfinished;

namespace BotApp.Teams.Records.Forms;

/// <summary>Opens a form: a new one, one about a certain subject, one to correct a record, or the same one with previous values.</summary>
internal static class OpenForm
{
    /// <summary>new {type} {who}: who may be named at once.</summary>
    public static async Task<Answer> Command(Scene scene, string words, CancellationToken cancellation)
    {
        var ground = await RecordGround.Of(scene, cancellation);
        if (ground.IsRefused)
        {
            return scene.Refuse(ground.Refusals);
        }

        var found = TypeWords.Read(await FindType.All(scene.Db, cancellation), words);
        return found.Type is { } type
            ? await New(scene, ground.Value, type, await About(ground.Value, type, found.Rest, cancellation), cancellation)
            : await TypesCard.Choose(scene, ground.Value, words, found.Closest, cancellation);
    }

    /// <summary>The button 記録 of a register, or of a resident.</summary>
    public static async Task<Answer> New(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var press = await TypePress.Of(scene, turn, cancellation);
        return press.IsRefused
            ? scene.Refuse(press.Refusals)
            : await New(scene, press.Value.Ground, press.Value.Type, About(press.Value.Type, turn), cancellation);
    }

    /// <summary>前回の値: the form as it was filled in, with what was measured before.</summary>
    public static async Task<Answer> Previous(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var press = await TypePress.Of(scene, turn, cancellation);
        if (press.IsRefused)
        {
            return scene.Refuse(press.Refusals);
        }

        var (ground, type) = press.Value;
        var entry = await WholeForm.Of(scene, ground, (turn, type), before: null, cancellation);
        var picked = await PickSubject.Run(scene.Db, entry, cancellation);
        var inputs = new Dictionary<string, string>(entry.Inputs, StringComparer.Ordinal);
        if (picked.Subject is { } subject)
        {
            inputs[type.Definition.SubjectField!] = Digits.Of(subject.Number);
        }

        var draft = await FormPress.Draft(scene, turn, entry, before: null, cancellation) with { Inputs = inputs, Refusals = picked.Refusals };
        await KeepPress.Run(scene, ground, draft, cancellation);
        return await RecordForm.Answer(scene, ground, draft, cancellation);
    }

    /// <summary>訂正する.</summary>
    public static async Task<Answer> Correct(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var ground = await RecordGround.Of(scene, cancellation);
        if (ground.IsRefused)
        {
            return scene.Refuse(ground.Refusals);
        }

        var number = turn.Number("number") ?? 0;
        return await FindRecord.Run(scene.Db, ground.Value.Reach, number, cancellation) switch
        {
            null => scene.Refuse([FindRecord.Missing(number)]),
            { IsWithdrawn: true } withdrawn => await ShowRecord.As(scene, ground.Value, withdrawn, cancellation),
            { } record when ground.Value.Reach.WhyNot(AccessAction.Edit, record, scene.Language) is { } refusal => scene.Refuse([refusal]),
            { } record when ReadAlong.Hides(ground.Value, record) => scene.Tell("record.correctAlone", ("number", Digits.Of(number))),
            { } record when await OfferForm.Run(scene, ground.Value, record, cancellation) is { } offer => offer,
            { } record => await RecordForm.Answer(
                scene, ground.Value, await ToCorrect(ground.Value, record, cancellation) with { Step = FormPress.StepOf(ground.Value, record, turn.Text("at")), Round = await RoundPress.Place(scene, turn, cancellation) }, cancellation),
        };
    }

    /// <summary>やめる: nothing was stored, and it says so.</summary>
    public static async Task<Answer> Cancel(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        if (turn.Number("number") is { } number)
        {
            return await ShowRecord.Run(scene, number, cancellation);
        }

        if (await OfferForm.Stopped(scene, turn, cancellation) is { } kept)
        {
            return kept;
        }

        return await FormPress.Type(scene, turn, cancellation) is { } type ? Shown.As(scene, CancelledCard.Draw(scene, type), scene.Say("record.cancelled")) : scene.Tell("record.cancelled");
    }

    private static async Task<FormDraft> ToCorrect(RecordGround ground, LoadedRecord record, CancellationToken cancellation) =>
        FormDraft.Correct(record, await ReadHistory.Typed(ground.Db, record, cancellation));

    private static async Task<Answer> New(
        Scene scene, RecordGround ground, PublishedType type, IReadOnlyDictionary<string, string> about, CancellationToken cancellation)
    {
        if (ground.Reach.WhyNot(AccessAction.Add, type.Definition, scene.Language) is { } refusal)
        {
            return scene.Refuse([refusal]);
        }

        if (await OfferForm.Run(scene, ground, type, about, cancellation) is { } offer)
        {
            return offer;
        }

        if (scene.Turn is MessageTurn && FormSteps.IsLong(type.Definition) && !about.Keys.Any(key => key.EndsWith(":typed", StringComparison.Ordinal)))
        {
            return LongForm.Begin(scene, ground, type, about);
        }

        var known = new FormDraft(type) { Inputs = about }.About;
        return await RecordForm.Answer(scene, ground, (await FormDraft.New(type, ground, known, cancellation)).With(about), cancellation);
    }

    /// <summary>From the card of a record that the new one points to: which field, and to which number.</summary>
    private static Dictionary<string, string> About(PublishedType type, ActionTurn turn)
    {
        var number = (turn.Number("subject") ?? turn.Number("about"))?.ToString(CultureInfo.InvariantCulture) ?? "";
        return turn.Text("field") is { } key && type.Definition.Find(key) is { Kind: FieldKind.Reference, IsRetired: false } && number.Length > 0
            ? new(StringComparer.Ordinal) { [key] = number }
            : About(type, "", number);
    }

    /// <summary>From the words of a command: who that is, where it can be told, else the words.</summary>
    private static async Task<Dictionary<string, string>> About(RecordGround ground, PublishedType type, string who, CancellationToken cancellation)
    {
        var typed = About(type, ":typed", who);
        var entry = new Entry(ground.Reach, type, ground.Now, ground.Language) { Inputs = typed };
        return (await PickSubject.Run(ground.Db, entry, cancellation)).Subject is { } subject
            ? About(type, "", Digits.Of(subject.Number))
            : typed;
    }

    private static Dictionary<string, string> About(PublishedType type, string suffix, string who) =>
        type.Definition.SubjectField is { } key && who.Length > 0 ? new(StringComparer.Ordinal) { [key + suffix] = who } : [];
}
