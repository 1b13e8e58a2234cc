using System.Globalization;
using BotApp.Domain.Records.Queries;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records.Views.Sums;

/// <summary>Counts and sums up the records of a view by its groups.</summary>
public static class SumView
{
    /// <returns>Null when the view has no group that makes sense.</returns>
    public static async Task<GroupSums?> Run(
        AppDb db, Reach reach, PublishedType type, ViewDefinition view, ViewContext context, CancellationToken cancellation)
    {
        var records = new SeenRecords(db, reach, type);
        var definition = records.Type.Definition;
        if (view.Group is not { } group || ViewField.Find(definition, group.Field) is not { } field || !Groups.StepsOf(field).Contains(group.Step))
        {
            return null;
        }

        var measured = group.Measures.Select(m => ViewField.Find(definition, m.Field)?.Operand).OfType<RecordOperand>().ToList();
        if (measured.Count < group.Measures.Count)
        {
            return null;
        }

        var query = CompileView.Run(definition, view, context, reach.Units);
        var found = await records.Groups(query, new(field.Operand, WayOf(field, group.Step), measured), cancellation);
        var joined = found.GroupBy(g => Key(g.Key, field, group.Step)).Select(same => Join(same.Key, same)).ToList();
        return new(
            [.. Sorted(joined, field, group.Step).Select(g => Line(g, group))],
            Line(Join(null, joined), group));
    }

    private static GroupBy WayOf(ViewField field, GroupStep step) => (field.Compared, step) switch
    {
        (ComparedAs.Choices, _) => GroupBy.Item,
        (ComparedAs.Moment, not GroupStep.Value) => GroupBy.JapaneseDay,
        _ => GroupBy.Value,
    };

    private static string? Key(object? key, ViewField field, GroupStep step) => (key, step) switch
    {
        (null, _) => null,
        (string text, GroupStep.Value) => text,
        (_, GroupStep.Value) when field.Compared is ComparedAs.YesNo => Convert.ToBoolean(key, CultureInfo.InvariantCulture) ? "true" : "false",
        (_, GroupStep.Value) => Convert.ToDecimal(key, CultureInfo.InvariantCulture).ToString("0.######", CultureInfo.InvariantCulture),
        (_, _) => FirstDay((string)key, step),
    };

    private static string? FirstDay(string day, GroupStep step) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? Groups.FirstDay(date, step).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;

    private static RecordGroup Join(string? key, IEnumerable<RecordGroup> groups)
    {
        var all = groups.ToList();
        var measures = all.Select(g => g.Measures).Aggregate(
            (IReadOnlyList<MeasuredGroup>?)null,
            (sum, next) => sum is null ? next : [.. sum.Zip(next, MeasuredGroup.Join)]);
        return new(key, all.Sum(g => g.Count), measures ?? []);
    }

    private static GroupLine Line(RecordGroup found, ViewGroup group) => new(
        found.Key as string,
        found.Count,
        found.Measures.Count == 0
            ? [.. group.Measures.Select(_ => (double?)null)]
            : [.. group.Measures.Zip(found.Measures, (measure, sums) => ValueOf(measure.Kind, sums))]);

    private static double? ValueOf(MeasureKind kind, MeasuredGroup sums) => kind switch
    {
        MeasureKind.Sum => sums.Count == 0 ? null : sums.Sum,
        MeasureKind.Average => sums.Average,
        MeasureKind.Smallest => sums.Smallest,
        MeasureKind.Largest => sums.Largest,
    };

    /// <summary>Records without a value stand last.</summary>
    private static IEnumerable<RecordGroup> Sorted(List<RecordGroup> groups, ViewField field, GroupStep step)
    {
        var emptyLast = groups.OrderBy(g => g.Key is null);
        var choices = field.Field?.Choices.Select(c => c.Key).ToList() ?? [];
        return (field.Compared, step) switch
        {
            (_, not GroupStep.Value) => emptyLast.ThenBy(g => g.Key as string, StringComparer.Ordinal),
            (ComparedAs.Choice or ComparedAs.Choices, _) =>
                emptyLast.ThenBy(g => choices.IndexOf(g.Key as string ?? "") is >= 0 and var at ? at : choices.Count).ThenBy(g => g.Key as string, StringComparer.Ordinal),
            (ComparedAs.YesNo, _) => emptyLast.ThenByDescending(g => g.Key as string, StringComparer.Ordinal),
            _ => emptyLast.ThenByDescending(g => g.Count).ThenBy(g => SearchKey.Of(g.Key as string ?? ""), StringComparer.Ordinal),
        };
    }
}
