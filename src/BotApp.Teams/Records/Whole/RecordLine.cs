using BotApp.Domain.RecordTypes;

namespace BotApp.Teams.Records.Whole;

/// <summary>A value of a record, a part of a long one, or a row of a table, as one line of a card.</summary>
/// <param name="Section">The heading that it stands under; empty where there is none.</param>
/// <param name="Title">The field's label; empty for a row, which stands under its table's.</param>
internal sealed record RecordLine(Field Field, string Section, string Title, string Value)
{
    public bool IsRow => Field.Kind is FieldKind.Rows;
}
