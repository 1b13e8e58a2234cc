namespace BotApp.Domain.Records.Views.Sums;

public enum ChartKind
{
    None,
    /// <summary>Over time.</summary>
    Line,
    Bars,
    Donut,
}
