namespace BotApp.Domain.RecordTypes.Editing;

/// <summary>A field or a choice came, went, came back, or a choice has another name.</summary>
public sealed record FieldDiffers(DefinitionDifference What) : TypeDifference;
