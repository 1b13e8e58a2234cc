using BotApp.Domain;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Editing;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.RecordTypes;

/// <summary>What the form of a field sent. All of it is client-controlled; ids are looked up again.</summary>
/// <param name="Type">The register as it is now; null when a new one is being made.</param>
/// <param name="Field">The field that is changed; null when one is added.</param>
/// <param name="ShowsMore">Whether the form shows what most leave as it is.</param>
internal sealed record FieldEntry(PublishedType? Type, Field? Field, FieldKind? Kind, IReadOnlyDictionary<string, string> Inputs, bool ShowsMore)
{
    // Our own inputs let no more through.
    private const int LongestTyped = 4_100;

    /// <summary>The field whose place the new one takes, with another kind; null otherwise.</summary>
    public Field? Replaces { get; init; }

    /// <summary>The version that the form was drawn for.</summary>
    public long DrawnFor { get; init; }

    public FieldForm Form => new(
        Kind!.Value,
        [.. ShowsMore ? KindSettings.Of(Kind.Value).All : KindSettings.Of(Kind.Value).First],
        Inputs);

    /// <summary>Refused when the register it was drawn for is not there.</summary>
    public static async Task<Outcome<FieldEntry>> Of(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        if (turn.Data["type"] is null)
        {
            return Of(turn, null);
        }

        return await FindType.ByKey(scene.Db, turn.Text("type") ?? "", cancellation) is { } type
            ? Of(turn, type)
            : Refusal.Of("refusal.edit.typeGone");
    }

    private static FieldEntry Of(ActionTurn turn, PublishedType? type)
    {
        var inputs = CardInput.ByKey(turn.Inputs).ToDictionary(
            i => i.Key, i => i.Value.Length > LongestTyped ? i.Value[..LongestTyped] : i.Value, StringComparer.Ordinal);
        var field = turn.Text("field") is { } key ? type?.Definition.Find(key) : null;
        return new FieldEntry(type, field, field?.Kind ?? KindOf(turn.Text("kind") ?? inputs.GetValueOrDefault("kind")), inputs, turn.Data["more"] is not null)
        {
            DrawnFor = turn.Number("version") ?? type?.Version ?? 0,
            Replaces = turn.Text("replaces") is { } old ? type?.Definition.Find(old) : null,
        }.Prefilled();
    }

    /// <summary>A field with another kind begins with the name and the settings that every kind has.</summary>
    private FieldEntry Prefilled()
    {
        if (Replaces is not { } old || Kind is not { } kind || Inputs.ContainsKey("label"))
        {
            return this;
        }

        var draft = new FieldDraft(Type!.Definition, old.Key, []);
        var shared = KindSettings.Of(kind).All.Intersect(KindSettings.Of(old.Kind).All).Where(s => s is not (FieldSetting.Default or FieldSetting.Position));
        return this with { Inputs = shared.ToDictionary(SettingBehaviour.KeyOf, s => SettingBehaviour.Of(s).Write(draft), StringComparer.Ordinal) };
    }

    /// <summary>The form of a field as it stands.</summary>
    public static FieldEntry Standing(PublishedType type, Field field, IReadOnlyDictionary<string, string> inputs) =>
        new(type, field, field.Kind, inputs, false) { DrawnFor = type.Version };

    private static FieldKind? KindOf(string? name) =>
        Enum.TryParse<FieldKind>(name, ignoreCase: true, out var kind) && Enum.IsDefined(kind) ? kind : null;
}
