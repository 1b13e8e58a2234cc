using BotApp.Domain.Records.Entries;

namespace BotApp.Domain.Records.Bulk;

/// <summary>A record of a bulk edit as it is stored, and what the edit comes to.</summary>
internal sealed record Weighed(LoadedRecord Record, Verdict Verdict);
