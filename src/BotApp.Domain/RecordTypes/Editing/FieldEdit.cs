namespace BotApp.Domain.RecordTypes.Editing;

/// <summary>What became of changing a field: published, or everything that must be put right first.</summary>
/// <param name="Published">Null when nothing was published.</param>
/// <param name="Clashes">Settings that somebody else changed to something else since the form was drawn; nothing was published.</param>
/// <param name="Inputs">What stands in the form now: as typed where this builder changed something, as it is now elsewhere.</param>
public sealed record FieldEdit(
    PublishedType? Published,
    IReadOnlyList<Refusal> Refusals,
    IReadOnlyList<FieldSetting> Clashes,
    IReadOnlyDictionary<string, string> Inputs);
