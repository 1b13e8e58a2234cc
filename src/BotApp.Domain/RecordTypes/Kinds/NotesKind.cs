using BotApp.Domain.RecordTypes.Reading;
using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Kinds;

/// <summary>Text of several lines.</summary>
internal sealed class NotesKind : TextValueKind
{
    public const int UsualLength = 2000;

    public override FieldReading Read(Field field, string typed, ReadingContext context)
    {
        var lines = SafeText.Lines(typed).Trim();
        return TextLimits.Refuse(field, lines, UsualLength, context.Language) is { } refusal
            ? FieldReading.Refuse(refusal)
            : new FieldReading(new TextValue(lines));
    }

    public override IEnumerable<Refusal> Check(Field field) => TextLimits.Check(field);
}
