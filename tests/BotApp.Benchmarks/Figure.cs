using System.Globalization;

namespace BotApp.Benchmarks;

/// <summary>One line of a benchmark: what was measured, against what in the same run, and whether that is good enough.</summary>
public sealed record Figure(string Name, Measured Value, Measured Baseline, string Aim, bool IsReached)
{
    public double Ratio => Value.Number / Baseline.Number;

    /// <summary>The value is to be at least so many times the baseline.</summary>
    public static Figure AtLeast(double aim, string name, Measured value, Measured baseline) =>
        new(name, value, baseline, $"≥ {Text(aim)}", value.Number >= aim * baseline.Number);

    /// <summary>The value is to be at most so many times the baseline.</summary>
    public static Figure AtMost(double aim, string name, Measured value, Measured baseline) =>
        new(name, value, baseline, $"≤ {Text(aim)}", value.Number <= aim * baseline.Number);

    /// <summary>The value itself is to stay below a limit; the baseline only says how it compares.</summary>
    public static Figure Below(Measured limit, string name, Measured value, Measured baseline) =>
        new(name, value, baseline, $"≤ {limit.Text}", value.Number <= limit.Number);

    public override string ToString() =>
        $"{Name} | {Value.Text} | {Baseline.Text} | {Ratio.ToString("0.00", CultureInfo.InvariantCulture)} | {Aim} | {(IsReached ? "reached" : "short")}";

    private static string Text(double aim) => aim.ToString("0.##", CultureInfo.InvariantCulture) + " ×";
}
