namespace BotApp.Domain.Records.Views.Sums;

/// <summary>What is said of a number over a group. How many records there are is always said.</summary>
public enum MeasureKind
{
    Sum,
    Average,
    Smallest,
    Largest,
}
