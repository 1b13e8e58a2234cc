using BotApp.Domain.RecordTypes.Reading;
using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Kinds;

internal sealed class TextKind : TextValueKind
{
    public const int UsualLength = 200;

    public override FieldReading Read(Field field, string typed, ReadingContext context)
    {
        var line = SafeText.Line(typed);
        if (TextLimits.Refuse(field, line, UsualLength, context.Language) is { } refusal)
        {
            return FieldReading.Refuse(refusal);
        }

        var read = ContentReading.Read(field.Content, line);
        if (read.IsRefused)
        {
            return Refused(field, read.Refusals);
        }

        var text = TextPattern.InItsWidth(field, read.Value);
        if (TextPattern.Refuse(field, text, context.Language) is { } unlike)
        {
            return FieldReading.Refuse(unlike);
        }

        // Tidying can make a text longer (㈱ becomes three letters).
        return TextLimits.Refuse(field, text, UsualLength, context.Language) is { } tooLong
            ? FieldReading.Refuse(tooLong)
            : new FieldReading(new TextValue(text), Understood: text == line ? null : text);
    }

    public override IEnumerable<Refusal> Check(Field field) => [.. TextLimits.Check(field), .. TextPattern.Check(field)];
}
