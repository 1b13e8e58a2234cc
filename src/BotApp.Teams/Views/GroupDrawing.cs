using BotApp.Domain.Records.Views;
using BotApp.Domain.Records.Views.Sums;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;

namespace BotApp.Teams.Views;

/// <summary>
/// The groups of a view as a table, or as a chart where the client knows charts (the table stands in for it elsewhere). A
/// chart draws one measure, and no group without a value: of several measures it stands above the table.
/// </summary>
internal static class GroupDrawing
{
    public const int MostLines = 20;

    /// <summary>One element, or none when the view has no groups.</summary>
    public static async Task<IReadOnlyList<object>> Of(
        ViewScene scene, PublishedType type, ViewDefinition view, CancellationToken cancellation)
    {
        var sums = await SumView.Run(scene.Ground.Db, scene.Ground.Reach, type, view, scene.Context, cancellation);
        if (sums is null || view.Group is not { } group || ViewField.Find(type.Definition, group.Field) is not { } field)
        {
            return [];
        }

        var text = await GroupText.Of(scene, field, group.Step, sums, cancellation);
        var lines = Shown(sums, group);
        var drawn = lines.Where(line => group.Measures.Count == 0 || line.Measures[0] is not null).ToList();
        var chart = ChartOf(group, drawn.Count);
        return
        [
            new
            {
                Above = group.Measures.Count > 1 ? chart : "",
                Chart = group.Measures.Count > 1 ? "none" : chart,
                Title = Title(scene, type.Definition, group, field),
                Legend = Measured(scene, type.Definition, group),
                Points = drawn.Select(line => Point(type.Definition, group, text, line)),
                Columns = Heads(scene, type.Definition, group, field),
                Rows = lines.Select(line => Row(scene, type.Definition, group, text.Name(line.Key), line))
                    .Append(Row(scene, type.Definition, group, scene.Say("view.total"), sums.All)),
                More = sums.Lines.Count > lines.Count
                    ? scene.Say("view.moreGroups", ("count", Digits.Grouped(sums.Lines.Count - lines.Count))) : "",
            },
        ];
    }

    /// <summary>Of time the newest; else as they are sorted, which is the largest where there is no order of its own.</summary>
    private static IReadOnlyList<GroupLine> Shown(GroupSums sums, ViewGroup group) =>
        group.Step is GroupStep.Value ? [.. sums.Lines.Take(MostLines)] : [.. sums.Lines.TakeLast(MostLines)];

    private static string ChartOf(ViewGroup group, int lines) => lines == 0 ? "none" : group.Chart switch
    {
        ChartKind.None => "none",
        ChartKind.Line => "line",
        ChartKind.Bars => "bars",
        ChartKind.Donut => "donut",
    };

    private static string Title(ViewScene scene, RecordTypeDefinition definition, ViewGroup group, ViewField field) =>
        scene.Say("view.chartTitle", ("measure", Measured(scene, definition, group)), ("field", StepText.Of(scene, field, group.Step)));

    private static string Measured(ViewScene scene, RecordTypeDefinition definition, ViewGroup group) =>
        group.Measures is [var first, ..] ? GroupText.Measure(scene, definition, first) : scene.Say("view.count");

    private static object Point(RecordTypeDefinition definition, ViewGroup group, GroupText text, GroupLine line) => new
    {
        X = text.Name(line.Key),
        Y = group.Measures is [var first, ..] ? GroupText.Rounded(definition, first, line.Measures[0] ?? 0) : line.Count,
    };

    private static IEnumerable<object> Heads(ViewScene scene, RecordTypeDefinition definition, ViewGroup group, ViewField field) =>
    [
        new { Text = StepText.Of(scene, field, group.Step) },
        new { Text = scene.Say("view.count") },
        .. group.Measures.Select(m => new { Text = GroupText.Measure(scene, definition, m) }),
    ];

    private static object Row(ViewScene scene, RecordTypeDefinition definition, ViewGroup group, string name, GroupLine line) => new
    {
        Cells = new[] { new { Text = name }, new { Text = scene.Say("list.count", ("count", Digits.Grouped(line.Count))) } }
            .Concat(group.Measures.Select((measure, at) => new { Text = GroupText.Number(definition, measure, line.Measures[at]) })),
    };
}
