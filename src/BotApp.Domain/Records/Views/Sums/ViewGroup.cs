namespace BotApp.Domain.Records.Views.Sums;

/// <summary>Grouping of a view.</summary>
public sealed record ViewGroup(string Field, GroupStep Step = GroupStep.Value)
{
    /// <summary>What is said of each group besides its count; a chart draws the first, or the count.</summary>
    public IReadOnlyList<ViewMeasure> Measures { get; init; } = [];

    public ChartKind Chart { get; init; }
}
