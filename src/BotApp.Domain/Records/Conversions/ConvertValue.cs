using System.Text;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records.Conversions;

/// <summary>A value as the new field would read it if a person typed it there. What it would refuse or ask about is not carried over.</summary>
public static class ConvertValue
{
    private static readonly FieldKind[] Convertible =
    [
        FieldKind.Text, FieldKind.Notes, FieldKind.Number, FieldKind.YesNo, FieldKind.Choice, FieldKind.MultiChoice,
        FieldKind.Date, FieldKind.Time, FieldKind.Moment,
    ];

    /// <summary>Whether values of this kind can be carried over at all, and which kinds can take them.</summary>
    public static IEnumerable<FieldKind> Into(FieldKind kind) => Convertible.Contains(kind) ? Convertible.Where(k => k != kind) : [];

    /// <returns>Null when the new field cannot hold it.</returns>
    public static FieldValue? Run(FieldValue value, Field old, Field to, DateTimeOffset now)
    {
        var behaviour = FieldBehaviour.Of(old.Kind);
        var shown = behaviour.Show(value, old with { Unit = null }, Language.Japanese);
        var written = behaviour.ToInput(value);
        return LosesItsBeginning(to.Kind, written) ? null : Texts(to.Kind, shown, written)
            .Select(text => FieldBehaviour.Of(to.Kind).Read(to, text, new(now, Language.Japanese)))
            .FirstOrDefault(reading => reading is { Value: not null, Refused: null, Asks: null })?.Value;
    }

    // 0507 is a room and 090… a telephone: no number gives back what stood there.
    private static bool LosesItsBeginning(FieldKind kind, string written) =>
        kind is FieldKind.Number && written.Normalize(NormalizationForm.FormKC).Trim() is ['0', >= '0' and <= '9', ..];

    /// <summary>For people as it is read (正常, not its key); for everything else as it is written first.</summary>
    private static string[] Texts(FieldKind kind, string shown, string written) =>
        kind is FieldKind.Text or FieldKind.Notes or FieldKind.Choice or FieldKind.MultiChoice ? [shown, written] : [written, shown];
}
