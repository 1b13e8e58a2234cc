using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Editing;
using BotApp.Teams.Turns;

namespace BotApp.Teams.RecordTypes;

/// <summary>What the form of a field sent. All of it is client-controlled; ids are looked up again.</summary>
/// <param name="Type">The register as it is now; null when a new one is being made.</param>
/// <param name="Field">The field that is changed; null when one is added.</param>
/// <param name="ShowsMore">Whether the form shows what most leave as it is.</param>
internal sealed record FieldEntry(PublishedType? Type, Field? Field, FieldKind? Kind, IReadOnlyDictionary<string, string> Inputs, bool ShowsMore)
{
    private const string Prefix = "field:";
    private const int LongestTyped = 8_000;

    /// <summary>The version that the form was drawn for.</summary>
    public long DrawnFor { get; init; }

    public FieldForm Form => new(
        Kind!.Value,
        [.. ShowsMore ? KindSettings.Of(Kind.Value).All : KindSettings.Of(Kind.Value).First],
        Inputs);

    public static FieldEntry Of(ActionTurn turn, PublishedType? type)
    {
        var inputs = turn.Inputs
            .Where(i => i.Key.StartsWith(Prefix, StringComparison.Ordinal) && i.Value.Length <= LongestTyped)
            .ToDictionary(i => i.Key[Prefix.Length..], i => i.Value, StringComparer.Ordinal);
        var field = turn.Text("field") is { } key ? type?.Definition.Find(key) : null;
        return new(type, field, field?.Kind ?? KindOf(turn.Text("kind") ?? inputs.GetValueOrDefault("kind")), inputs, turn.Data["more"] is not null)
        {
            DrawnFor = turn.Number("version") ?? type?.Version ?? 0,
        };
    }

    /// <summary>The form of a field as it stands.</summary>
    public static FieldEntry Standing(PublishedType type, Field field, IReadOnlyDictionary<string, string> inputs) =>
        new(type, field, field.Kind, inputs, false) { DrawnFor = type.Version };

    private static FieldKind? KindOf(string? name) =>
        Enum.TryParse<FieldKind>(name, ignoreCase: true, out var kind) && Enum.IsDefined(kind) ? kind : null;
}
