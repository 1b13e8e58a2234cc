using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;

namespace BotApp.Teams.Records.Forms;

/// <summary>What stands above an input: the field, and the unit that is typed without being written.</summary>
internal static class FieldLabel
{
    public static string Of(Field field, Words words, Language language) => field.Unit is { } unit
        ? words.Say("record.labelWithUnit", ("label", field.Label.In(language)), ("unit", unit.In(language)))
        : field.Label.In(language);
}
