namespace BotApp.Storage;

/// <summary>The host must not start with this storage; the message says what to set or do.</summary>
public sealed class StorageRefusedException(string message, Exception? fault = null) : Exception(message, fault)
{
    /// <summary>The database is in order, but not for this build.</summary>
    public bool IsOfAnotherBuild { get; init; }
}
