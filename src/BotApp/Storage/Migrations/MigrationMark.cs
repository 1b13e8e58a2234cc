namespace BotApp.Storage.Migrations;

/// <summary>A migration and the fingerprint of the script it was made with; null where none was left.</summary>
internal sealed record MigrationMark(string Id, string? Fingerprint);
