namespace BotApp.Domain.Records.Views;

public enum ChartKind
{
    None,
    /// <summary>Over time.</summary>
    Line,
    Bars,
    Donut,
}
