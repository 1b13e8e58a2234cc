namespace BotApp.Domain.RecordTypes.Editing;

/// <summary>A field stands elsewhere among the others.</summary>
/// <param name="Place">Where it stands now, counted from 1.</param>
public sealed record FieldMoved(Field Field, int Place) : TypeDifference
{
    /// <summary>As few fields as possible: those outside the longest run that kept its order.</summary>
    internal static IEnumerable<FieldMoved> Of(RecordTypeDefinition before, RecordTypeDefinition after)
    {
        var was = before.LiveFields().Select((f, at) => (f.Key, at)).ToDictionary(f => f.Key, f => f.at, StringComparer.Ordinal);
        var common = after.LiveFields().Where(f => was.ContainsKey(f.Key)).ToList();
        var kept = LongestRun([.. common.Select(f => was[f.Key])]);
        var places = after.LiveFields().Select((f, at) => (f.Key, at)).ToDictionary(f => f.Key, f => f.at + 1, StringComparer.Ordinal);
        return common.Where((_, at) => !kept.Contains(at)).Select(f => new FieldMoved(f, places[f.Key]));
    }

    /// <summary>The positions of a longest rising subsequence.</summary>
    private static HashSet<int> LongestRun(int[] numbers)
    {
        var length = new int[numbers.Length];
        var previous = new int[numbers.Length];
        var last = -1;
        for (var at = 0; at < numbers.Length; at++)
        {
            var best = Enumerable.Range(0, at).Where(b => numbers[b] < numbers[at]).DefaultIfEmpty(-1).MaxBy(b => b < 0 ? 0 : length[b]);
            (length[at], previous[at]) = (best < 0 ? 1 : length[best] + 1, best);
            last = last < 0 || length[at] > length[last] ? at : last;
        }

        var run = new HashSet<int>();
        for (; last >= 0; last = previous[last])
        {
            run.Add(last);
        }

        return run;
    }
}
