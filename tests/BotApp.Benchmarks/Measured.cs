using System.Globalization;

namespace BotApp.Benchmarks;

/// <summary>A number and how it is written.</summary>
public sealed record Measured(double Number, string Text)
{
    public static Measured Milliseconds(double number, string of = "") =>
        new(number, string.Create(CultureInfo.InvariantCulture, $"{of}{number:N0} ms"));

    public static Measured Megabytes(long bytes, string of = "") =>
        new(bytes, string.Create(CultureInfo.InvariantCulture, $"{of}{bytes / 1024d / 1024:N0} MB"));
}
