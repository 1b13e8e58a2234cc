using BotApp.Domain.RecordTypes.WhoMay;

namespace BotApp.Domain.RecordTypes.Editing;

/// <summary>Other people may do something with the records, or with one field of them.</summary>
/// <param name="After">The definition that holds from now on: rules name its fields.</param>
public sealed record AccessDiffers(RecordTypeDefinition After, AccessDifference What) : TypeDifference;
