using System.Text.Json.Nodes;
using BotApp.Domain.Records;
using BotApp.Domain.Records.Entries;
using BotApp.Domain.Records.Unfinished;
using BotApp.Domain.RecordTypes;
using BotApp.Teams.Rounds;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Records.Forms;

/// <summary>Reads what a pressed form sent. All of it is client-controlled; nothing is taken at its word.</summary>
internal static class FormPress
{
    /// <summary>Nobody confirms more at once; more would only make the card grow.</summary>
    public const int MostConfirmed = 30;

    private const int LongestConfirmed = 200;

    public static Task<PublishedType?> Type(Scene scene, ActionTurn turn, CancellationToken cancellation) =>
        FindType.ByKey(scene.Db, turn.Text("type") ?? "", cancellation);

    public static Entry Entry(RecordGround ground, ActionTurn turn, PublishedType type) =>
        new(ground.Reach, type, ground.Now, ground.Language)
        {
            Version = turn.Number("version"),
            Inputs = Inputs(turn),
            Confirmed = Confirmed(turn),
        };

    /// <summary>The form's id from its first drawing to its saving; null when a client sends none.</summary>
    public static string? Form(ActionTurn turn) => turn.Text("form") is { Length: > 0 and <= UnfinishedForm.LongestForm } form ? form : null;

    /// <summary>The form that was pressed: its id and its step.</summary>
    public static FormDraft Draft(ActionTurn turn, PublishedType drawn) => new(drawn)
    {
        Form = Form(turn),
        Step = Step(turn),
    };

    /// <summary>The form as it was filled in, with the fields and rows that follow from it. Nothing is checked; what was typed is kept.</summary>
    public static async Task<FormDraft> Draft(
        Scene scene, ActionTurn turn, Entry entry, LoadedRecord? before, CancellationToken cancellation)
    {
        var form = await DrawnForm.Of(scene.Db, entry, cancellation);
        return Draft(turn, form.DrawAgain(entry, before)) with
        {
            Record = before,
            // What was drawn then decides whether somebody else was quicker, also after drawing it again.
            Revision = turn.Number("revision"),
            Inputs = entry.Inputs,
            Confirmed = entry.Confirmed,
            Round = await RoundPress.Place(scene, turn, cancellation),
        };
    }

    /// <summary>The step that was open.</summary>
    public static int Step(ActionTurn turn) => (int)Math.Clamp(turn.Number("step") ?? 0, 0, 1_000);

    /// <summary>The step in which a field stands that somebody was reading; the first where none does.</summary>
    public static int StepOf(RecordGround ground, LoadedRecord record, string? key) => key is null
        ? 0
        : Math.Max(0, FormSteps.Of(DrawnFields.Of(ground.Reach, record.Type, record).All).ToList().FindIndex(step => step.Any(f => f.Key == key)));

    public static Dictionary<string, string> Inputs(ActionTurn turn) =>
        DateInput.Joined(CardInput.ByKey(turn.Inputs).Where(i => i.Key != JumpChoice.Key).ToDictionary(i => i.Key, i => i.Value, StringComparer.Ordinal));

    public static HashSet<string> Confirmed(ActionTurn turn) => turn.Data["confirmed"] is JsonArray list
        ? list.Take(MostConfirmed)
            .Select(c => c is JsonValue value && value.TryGetValue<string>(out var text) ? text : "")
            .Where(c => c.Length is > 0 and <= LongestConfirmed)
            .ToHashSet(StringComparer.Ordinal)
        : [];
}
