namespace BotApp.Domain.RecordTypes.Editing;

/// <summary>What became of a form: the field as far as it could be read, and every refusal at its input.</summary>
public sealed record SettingsReading(FieldDraft Draft, IReadOnlyList<Refusal> Refusals);
