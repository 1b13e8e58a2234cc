using System.Collections.Concurrent;
using BotApp.Domain.Audit;

namespace BotApp.Teams.Turns;

/// <summary>
/// A card that is in view refreshes itself every minute: the same person looking at the same records is one read in ten
/// minutes, not ten.
/// </summary>
internal sealed class RepeatedReads
{
    private const int Most = 20_000;
    private static readonly TimeSpan OneLook = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<(long Workspace, long Person, long Type, string Records), DateTimeOffset> known = new();

    public bool IsNew(PendingRead read)
    {
        var key = (read.WorkspaceId, read.PersonId, read.TypeId, $"{read.How}{string.Join(',', read.Numbers)}");
        if (known.TryGetValue(key, out var last) && read.At - last < OneLook)
        {
            return false;
        }

        if (known.Count >= Most)
        {
            known.Clear();
        }

        known[key] = read.At;
        return true;
    }
}
