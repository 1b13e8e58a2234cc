namespace BotApp.Domain.RecordTypes;

/// <summary>
/// A copy: when the record is saved, field <paramref name="From"/> of the record that the reference points to is
/// written into field <paramref name="To"/> of this one. It stays as it was then, also when the other record changes.
/// </summary>
public sealed record Lookup(string From, string To);
