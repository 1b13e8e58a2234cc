namespace BotApp.Storage.Backup;

/// <summary>What becomes of a backup in whose audit an entry does not hold.</summary>
internal enum BrokenAudit
{
    Refused,
    /// <summary>It may be the only one there is; the chain stays broken where it is.</summary>
    Restored,
}
