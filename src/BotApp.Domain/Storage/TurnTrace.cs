namespace BotApp.Domain.Storage;

/// <summary>
/// Which turn a context works for, and which records it has shown so far: only numbers, for the audit. Each record counts
/// once, by the most that was shown of it.
/// </summary>
public sealed class TurnTrace(string? turnId)
{
    private const int LongestId = 100;

    // Most turns show nothing of anybody.
    private Dictionary<long, (ShownAs How, long TypeId)>? shown;

    /// <summary>Teams' id of the activity; null where it has none.</summary>
    public string? TurnId { get; } = string.IsNullOrEmpty(turnId) ? null : turnId.Length > LongestId ? turnId[..LongestId] : turnId;

    /// <summary>Who speaks; 0 until they are known.</summary>
    public long PersonId { get; set; }

    public IEnumerable<IGrouping<(ShownAs How, long TypeId), long>> Shown =>
        shown is null ? [] : shown.GroupBy(s => s.Value, s => s.Key);

    public void Show(ShownAs how, long typeId, long number)
    {
        shown ??= [];
        if (!shown.TryGetValue(number, out var before) || before.How < how)
        {
            shown[number] = (how, typeId);
        }
    }

    /// <summary>A body that runs again shows again.</summary>
    public void Forget() => shown = null;
}
