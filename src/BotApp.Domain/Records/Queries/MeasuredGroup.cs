namespace BotApp.Domain.Records.Queries;

/// <summary>What the numbers of a group come to; the average follows from sum and count, also when groups are joined.</summary>
/// <param name="Count">How many of the records have the number.</param>
public sealed record MeasuredGroup(long Count, double Sum, double? Smallest, double? Largest)
{
    public double? Average => Count == 0 ? null : Sum / Count;

    public static MeasuredGroup Join(MeasuredGroup one, MeasuredGroup other) => new(
        one.Count + other.Count,
        one.Sum + other.Sum,
        Least(one.Smallest, other.Smallest),
        Greatest(one.Largest, other.Largest));

    private static double? Least(double? one, double? other) => one is { } a && other is { } b ? Math.Min(a, b) : one ?? other;

    private static double? Greatest(double? one, double? other) => one is { } a && other is { } b ? Math.Max(a, b) : one ?? other;
}
