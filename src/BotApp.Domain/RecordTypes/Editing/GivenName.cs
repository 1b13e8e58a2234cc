using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Editing;

/// <summary>What a register is called, and how that is read.</summary>
public sealed record GivenName(Label Label, string? Reading)
{
    public static GivenName Of(RecordTypeDefinition definition) => new(definition.Label, definition.Reading);

    public RecordTypeDefinition To(RecordTypeDefinition definition) => definition with { Label = Label, Reading = Reading };
}
