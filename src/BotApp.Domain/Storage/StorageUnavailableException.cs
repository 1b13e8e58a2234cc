namespace BotApp.Domain.Storage;

/// <summary>The database cannot take this now, and nothing of it was stored. Reading may still go on.</summary>
public sealed class StorageUnavailableException(string message, Exception fault) : Exception(message, fault);
