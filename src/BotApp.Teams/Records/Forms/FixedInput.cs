using BotApp.Domain.Records;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.WhoMay;
using BotApp.Teams.Cards;

namespace BotApp.Teams.Records.Forms;

/// <summary>A field that somebody sees and may not change: what it holds, and why it has no input.</summary>
internal static class FixedInput
{
    public static FormField Draw(FieldDrawing drawing, Field field)
    {
        var (ground, record) = (drawing.Ground, drawing.Draft.Record!);
        return new(field.Key, FieldInput.Fixed, drawing.Label(field))
        {
            Value = ShowValue.Of(record.Definition, field.Key, record.Values, ground.Discretion, ground.Now, ground.Language),
            Help = ground.Reach.WhyNot(AccessAction.Edit, record, ground.Language, field) is { } why ? ground.Words.Say(why) : "",
        };
    }
}
