using BotApp.Domain.Records;
using BotApp.Domain.Records.Entries;
using BotApp.Domain.Records.History;
using BotApp.Domain.Records.Unfinished;
using BotApp.Domain.RecordTypes;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Records.Forms;

/// <summary>
/// The whole of a form, of which a press sends only the open step: the other steps are as they were kept when they were
/// left, or as the form began.
/// </summary>
internal static class WholeForm
{
    /// <param name="before">The record that is corrected, as this person sees it; null for a new one.</param>
    public static async Task<Entry> Of(
        Scene scene, RecordGround ground, (ActionTurn Turn, PublishedType Type) pressed, LoadedRecord? before, CancellationToken cancellation)
    {
        var entry = FormPress.Entry(ground, pressed.Turn, pressed.Type);
        if (pressed.Turn.Number("step") is not { } at)
        {
            return entry;
        }

        var form = await DrawnForm.Of(scene.Db, entry, cancellation);
        var step = Step(ground, form.DrawAgain(entry, before), before, at);
        var whole = await Left(scene, pressed, before, cancellation) ?? await Began(ground, pressed.Type, before, cancellation);
        foreach (var key in whole.Keys.Where(key => step.Contains(CardInput.FieldOf(key))).ToList())
        {
            whole.Remove(key);
        }

        foreach (var (key, typed) in entry.Inputs)
        {
            whole[key] = typed;
        }

        return entry with { Inputs = whole };
    }

    /// <summary>The keys of the fields of a step.</summary>
    public static HashSet<string> Step(RecordGround ground, PublishedType drawn, LoadedRecord? before, long at)
    {
        var steps = FormSteps.Of(DrawnFields.Of(ground.Reach, drawn, before).All);
        return at >= 0 && at < steps.Count ? steps[(int)at].Select(f => f.Key).ToHashSet(StringComparer.Ordinal) : [];
    }

    private static async Task<Dictionary<string, string>?> Left(
        Scene scene, (ActionTurn Turn, PublishedType Type) pressed, LoadedRecord? before, CancellationToken cancellation) =>
        FormPress.Form(pressed.Turn) is { } form
        && await FindUnfinished.Of(scene.Db, scene.Me.Id, form, cancellation) is { EndedAt: null } kept
        && kept.TypeId == pressed.Type.Id && kept.RecordNumber == before?.Number
            ? KeptInputs.Of(kept)
            : null;

    private static async Task<Dictionary<string, string>> Began(
        RecordGround ground, PublishedType type, LoadedRecord? before, CancellationToken cancellation)
    {
        var began = before is null
            ? await FormDraft.New(type, ground, null, cancellation)
            : FormDraft.Correct(before, await ReadHistory.Typed(ground.Db, before, cancellation));
        return new(began.Inputs, StringComparer.Ordinal);
    }
}
