using System.Collections.Concurrent;

namespace BotApp.Domain.Storage;

/// <summary>What a process knows of the indexes over fields. They are built in the background when first wanted, and never dropped.</summary>
/// <param name="want">Builds one, once; returns at once.</param>
public sealed class FieldIndexes(Action<IndexToBuild> want)
{
    private readonly ConcurrentDictionary<string, bool> ready = new(StringComparer.Ordinal);

    public bool IsReady(string name) => ready.ContainsKey(name);

    /// <summary>Seen in the catalogue.</summary>
    public void Ready(string name) => ready[name] = true;

    public void Want(IndexToBuild index) => want(index);
}
